import { expect, test } from 'vitest';
import { days, hours, quantity } from '../../../src/core/units.ts';
import { circulate } from '../../../src/engine/phases/circulate.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { bareBlock, create } from '../engine/bare-block.ts';

/** Level in human blood, nM, after four days of a seven-day infusion of so many mg/m² a day. */
async function steadyLevel(perDay: number): Promise<number> {
  const scenario: Scenario = {
    ...bareBlock,
    species: 'human',
    regimens: [
      {
        id: 'infusion',
        start: { time: hours(0) },
        doses: [
          {
            drug: 'cytarabine',
            amount: quantity(7 * perDay, 'mg/m²'),
            route: 'infusion',
            at: hours(0),
            lasting: days(7),
          },
        ],
      },
    ],
  };
  const tissue = await create(scenario);
  for (let tick = 0; tick < 192; tick++) {
    circulate(tissue);
    tissue.clock.tick[0]! += 1;
  }
  const level = tissue.blood.drugLevel[0]!;
  await tissue.close();
  return level;
}

test('cytarabine at 100 mg/m² a day is held at dose rate over the clearance of Fleming 1995, and at twice that by twice the dose', async () => {
  // 100 mg/m²/d over 134 L/h/m² at 243.2 g/mol; the bar is 2 %.
  const expected = ((100 / 24 / 134) * 1e6) / 243.2;
  const level = await steadyLevel(100);
  expect(Math.abs(level / expected - 1)).toBeLessThan(0.02);
  // Linear in the dose: both levels come from the same sums, so only rounding is left.
  expect(await steadyLevel(200)).toBeCloseTo(2 * level, 8);
});
