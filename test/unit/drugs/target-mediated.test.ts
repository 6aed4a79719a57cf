import { describe, expect, test } from 'vitest';
import { days, hours, quantity } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { stateHash } from '../../../src/engine/digest.ts';
import { circulate } from '../../../src/engine/phases/circulate.ts';
import { modelInUseHash } from '../../../src/experiments/index.ts';
import { nodeHost } from '../../../src/host/node.ts';
import type { Pharmacokinetics } from '../../../src/model/drug.ts';
import type { Model } from '../../../src/model/model.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { marrow } from '../../../src/scenarios/model.ts';
import { bareBlock } from '../engine/bare-block.ts';

const takenIn = marrow.drugs.filter(({ pharmacokinetics }) =>
  Object.values(pharmacokinetics).some(({ targetMediated }) => targetMediated !== undefined),
);

/** The model as it would be if clearance were linear everywhere. */
const linear: Model = {
  ...marrow,
  drugs: marrow.drugs.map((drug) => ({
    ...drug,
    pharmacokinetics: Object.fromEntries(
      Object.entries(drug.pharmacokinetics).map(
        ([species, { targetMediated: _, ...rest }]): [string, Pharmacokinetics] => [species, rest],
      ),
    ),
  })),
};

const giving = (drug: string, milligramsPerKg: number, species = 'human'): Scenario => ({
  ...bareBlock,
  species,
  regimens: [
    {
      id: 'once',
      start: { time: hours(0) },
      doses: [{ drug, amount: quantity(milligramsPerKg, 'mg/kg'), route: 'bolus', at: hours(0) }],
    },
  ],
});

/** Levels of the only drug at the end of every tick of an hour, and the hash of the state then. */
async function given(model: Model, scenario: Scenario, lasting: number) {
  const tissue = await createTissue(model, { ...scenario, tick: hours(1), until: days(200) }, { host: nodeHost });
  const levels: number[] = [];
  for (let tick = 0; tick < lasting; tick++) {
    circulate(tissue);
    tissue.clock.tick[0]! += 1;
    levels.push(tissue.blood.drugLevel[0]!);
  }
  const hash = stateHash(tissue.tables);
  await tissue.close();
  return { levels, hash };
}

describe.each(takenIn)('$id, which its target clears besides', ({ id }) => {
  test('has a clearance that falls with the dose, towards the linear one', async () => {
    const clearances: number[] = [];
    for (const dose of [0.3, 1, 3, 10, 100]) {
      const { levels } = await given(marrow, giving(id, dose), 24 * 180);
      // Per dose: of what was given nothing is left to speak of after half a year.
      clearances.push(dose / levels.reduce((sum, level) => sum + level, 0));
    }
    const { levels } = await given(linear, giving(id, 1), 24 * 180);
    const least = 1 / levels.reduce((sum, level) => sum + level, 0);
    expect(clearances).toEqual(clearances.toSorted((a, b) => b - a));
    expect(clearances[0]! / clearances[4]!).toBeGreaterThan(1.2);
    expect(clearances[4]! / least).toBeGreaterThan(1);
    expect(clearances[4]! / least).toBeLessThan(1.1);
  });

  test('falls at every moment, and the faster the less is left', async () => {
    const { levels } = await given(marrow, giving(id, 3), 24 * 30);
    const falls = levels.slice(1).map((level, n) => Math.log(levels[n]! / level));
    expect(falls.every((fall) => fall > 0)).toBe(true);
    // Neighbors differ by less than rounding where the target is nearly empty: a day apart they do not.
    const daily = falls.filter((_, n) => n % 24 === 1);
    expect(daily).toEqual(daily.toSorted((a, b) => a - b));
  });
});

test('there is one such antibody, ulocuplumab, at least', () => {
  expect(takenIn.map(({ id }) => id)).toContain('ulocuplumab');
});

describe('a run without such a drug', () => {
  test.each(['cytarabine', 'plerixafor', 'bevacizumab', 'h90'])(
    'has the same bits, and the same hash of the model, as if there were none: %s',
    async (drug) => {
      const scenario = giving(drug, 5);
      expect(modelInUseHash(marrow, scenario)).toBe(modelInUseHash(linear, scenario));
      expect(await given(marrow, scenario, 48)).toEqual(await given(linear, scenario, 48));
    },
  );

  test('nor does one in mice, whose target is not there, differ by a bit', async () => {
    const scenario = giving('ulocuplumab', 10, 'mouse');
    expect(await given(marrow, scenario, 48)).toEqual(await given(linear, scenario, 48));
  });
});
