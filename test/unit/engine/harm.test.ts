import { describe, expect, test } from 'vitest';
import { hours, internal, quantity } from '../../../src/core/units.ts';
import { S } from '../../../src/engine/cells/cells.ts';
import { harm } from '../../../src/engine/cells/harm.ts';
import type { LiveTissue } from '../../../src/engine/create.ts';
import { modifiers } from '../../../src/engine/senses/modifiers.ts';
import { behaviorColumn } from '../../../src/engine/senses/senses.ts';
import { step } from '../../../src/engine/step.ts';
import { damageHazard } from '../../../src/kernels/fates/hazard.ts';
import type { Drug } from '../../../src/model/drug.ts';
import { marrow } from '../../../src/scenarios/model.ts';
import { bareBlock, create, withCells } from './bare-block.ts';

/** Ten blasts in a block in which cytarabine and doxorubicin are known but not given. */
async function exposed(levels: Readonly<Record<string, number>>): Promise<LiveTissue> {
  const drugs = ['cytarabine', 'doxorubicin'];
  const late = drugs.map((drug) => ({ drug, amount: quantity(1, 'mg/kg'), route: 'bolus', at: hours(1000) }) as const);
  const tissue = await create({
    ...withCells(bareBlock, 'blast', 10),
    regimens: [{ id: 'late', start: { time: hours(0) }, doses: late }],
  });
  step(tissue);
  for (const [drug, level] of Object.entries(levels)) {
    tissue.fields.level[tissue.program.substances.findIndex(({ id }) => id === drug)]!.fill(level);
  }
  return tissue;
}

/** The numbers of the model that the expectations below are made of. */
const [cytarabine, doxorubicin] = ['cytarabine', 'doxorubicin'].map(
  (id) => marrow.drugs.find((drug) => drug.id === id)!,
) as [Drug, Drug];
const reference = (drug: Drug) => internal(drug.store!.reference.quantity);
const halfLife = (drug: Drug) => internal(drug.store!.halfLife.quantity);

const drugOf = (tissue: LiveTissue, name: string) => tissue.program.drugs.findIndex(({ id }) => id === name);
/** One tick of harm to cells that repair their damage at this rate. */
function harmAt(tissue: LiveTissue, rate: number): void {
  behaviorColumn(tissue, 'repair').fill(rate);
  harm(tissue, modifiers(tissue));
}

/** Values are kept in float32: each of n ticks may round by 6e-8. */
const rounding = (ticks: number, scale: number) => ticks * 6e-8 * scale;

describe('what cells keep of a drug', () => {
  test('is 1 in the long run at the reference level, with saturation and without, by 1 − 2^(−t/half-life)', async () => {
    const tissue = await exposed({ cytarabine: reference(cytarabine), doxorubicin: reference(doxorubicin) });
    for (let tick = 1; tick <= 400; tick++) {
      harmAt(tissue, 0);
      for (const drug of [cytarabine, doxorubicin]) {
        const expected = 1 - 2 ** (-tick / 2 / halfLife(drug));
        const found = tissue.cells.stores[drugOf(tissue, drug.id)]![3]!;
        expect(Math.abs(found - expected)).toBeLessThanOrEqual(rounding(tick, 1));
      }
    }
    await tissue.close();
  });

  test('is bounded where uptake saturates, and in proportion where it does not', async () => {
    const high = 1e4 * reference(cytarabine);
    const tissue = await exposed({ cytarabine: high, doxorubicin: 1e4 * reference(doxorubicin) });
    for (let tick = 0; tick < 2000; tick++) harmAt(tissue, 0);
    const half = internal(cytarabine.store!.saturation!.quantity);
    const saturated = high / (half + high) / (reference(cytarabine) / (half + reference(cytarabine)));
    // 1000 h are dozens of half-lives; what is left is the rounding of float32, 6e-8 of the value in each tick, most of which decays.
    expect(tissue.cells.stores[drugOf(tissue, 'cytarabine')]![0]! / saturated).toBeCloseTo(1, 5);
    expect(tissue.cells.stores[drugOf(tissue, 'doxorubicin')]![0]! / 1e4).toBeCloseTo(1, 5);
    await tissue.close();
  });

  test('halves in a half-life when the drug has gone', async () => {
    const tissue = await exposed({});
    const store = tissue.cells.stores[drugOf(tissue, 'doxorubicin')]!;
    store[0] = 4;
    for (let tick = 1; tick <= 50; tick++) {
      harmAt(tissue, 0);
      expect(Math.abs(store[0] - 4 * 2 ** (-tick / 2 / halfLife(doxorubicin)))).toBeLessThanOrEqual(rounding(tick, 4));
    }
    await tissue.close();
  });
});

test('a drug that is clamped and never dosed is in the tissue all the same', async () => {
  const clamp = { id: 'held', at: { time: hours(0) }, action: 'clamp', target: doxorubicin.substance.id } as const;
  const held = withCells(bareBlock, 'blast', 2);
  const tissue = await create({ ...held, perturb: [...held.perturb, { ...clamp, level: quantity(40, 'nM') }] });
  for (let tick = 0; tick < 3; tick++) step(tissue);
  expect(tissue.cells.stores[drugOf(tissue, 'doxorubicin')]![0]).toBeGreaterThan(0);
  await tissue.close();
});

describe('damage', () => {
  test('decays with its repair, and stays without', async () => {
    for (const rate of [0.12, 0]) {
      const tissue = await exposed({});
      tissue.cells.damage[2] = 3;
      for (let tick = 1; tick <= 50; tick++) {
        harmAt(tissue, rate);
        // The rate itself is a float32: relative 6e-8 of rate·t.
        const tolerance = rounding(tick, 3) + 3 * rate * (tick / 2) * 6e-8;
        expect(Math.abs(tissue.cells.damage[2]! - 3 * Math.exp((-rate * tick) / 2))).toBeLessThanOrEqual(tolerance);
      }
      expect(tissue.cells.damage[1]).toBe(0);
      await tissue.close();
    }
  });

  test('by a drug that acts in S settles at its rate over repair at the reference level, and spares other phases', async () => {
    const tissue = await exposed({ cytarabine: reference(cytarabine) });
    tissue.cells.phase.fill(1, 0, 10);
    tissue.cells.phase[4] = S;
    for (let tick = 0; tick < 1000; tick++) harmAt(tissue, 0.125);
    const rate = cytarabine.damage!.rate.find(({ cells }) => cells.some(({ id }) => id === 'blast'))!.rate;
    expect(tissue.cells.damage[4]! / (internal(rate.quantity) / 0.125)).toBeCloseTo(1, 5);
    expect(tissue.cells.damage[5]).toBe(0);
    await tissue.close();
  });
});

describe('the hazard of damage', () => {
  test('is nothing without damage, half its greatest at the threshold, and never more than that', () => {
    expect(damageHazard(0, 1, 0.3, 4)).toBe(0);
    expect(damageHazard(-1, 1, 0.3, 4)).toBe(0);
    expect(damageHazard(2.5, 2.5, 0.3, 4)).toBeCloseTo(0.15, 14);
    expect(damageHazard(1e6, 1, 0.3, 4)).toBeCloseTo(0.3, 14);
    for (const damage of [1e80, 1e200, 1e308]) expect(damageHazard(damage, 1e-3, 0.3, 4)).toBe(0.3);
    expect(damageHazard(1e-300, 1, 0.3, 4)).toBe(0);
  });

  test('rises with damage and falls with the threshold', () => {
    let before = 0;
    for (let damage = 0.1; damage < 20; damage *= 1.3) {
      const hazard = damageHazard(damage, 2, 0.3, 4);
      expect(hazard).toBeGreaterThan(before);
      expect(damageHazard(damage, 2.1, 0.3, 4)).toBeLessThan(hazard);
      before = hazard;
    }
  });
});
