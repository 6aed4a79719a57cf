import { expect, test } from 'vitest';
import { days, hours, micrometers, quantity } from '../../../src/core/units.ts';
import { circulate } from '../../../src/engine/phases/circulate.ts';
import { story } from '../../../src/scenarios/story.ts';
import { create } from '../engine/bare-block.ts';

test('only what no protein binds leaves blood: vessels carry 42 % of the level of plerixafor, and all of that of cytarabine', async () => {
  const once = (drug: string) => ({ drug, amount: quantity(5, 'mg/kg'), route: 'bolus', at: hours(0) }) as const;
  const tissue = await create({
    ...story,
    settle: days(0),
    block: { x: micrometers(160), y: micrometers(80), z: micrometers(80) },
    perturb: [],
    regimens: [{ id: 'once', start: { time: hours(0) }, doses: [once('plerixafor'), once('cytarabine')] }],
  });
  circulate(tissue);
  const carried = (drug: string) => {
    const k = tissue.program.drugs.findIndex(({ id }) => id === drug);
    const s = tissue.program.substances.findIndex(({ id }) => id === drug);
    return tissue.blood.segment[s]![0]! / tissue.blood.drugLevel[k]!;
  };
  // Segments are kept in float32.
  expect(carried('plerixafor')).toBeCloseTo(0.42, 6);
  expect(carried('cytarabine')).toBeCloseTo(1, 6);
  await tissue.close();
});
