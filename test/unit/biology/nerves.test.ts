import { describe, expect, test } from 'vitest';
import { fraction, hours, perHour, quantity } from '../../../src/core/units.ts';
import { step } from '../../../src/engine/step.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import { levelOf } from '../../../src/experiments/measures/level.ts';
import { type BehaviorId, behaviorIds } from '../../../src/model/behavior.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { bareBlock, create, withCells } from '../engine/bare-block.ts';

/** What is read every two hours of the second day, at which all that follows within hours has forgotten how it began. */
async function secondDay<T>(scenario: Scenario, read: (tissue: Tissue) => T): Promise<T[]> {
  const tissue = await create({ ...scenario, tick: hours(1) });
  const found: T[] = [];
  for (let hour = 1; hour <= 48; hour++) {
    step(tissue);
    if (hour > 24 && hour % 2 === 0) found.push(read(tissue));
  }
  await tissue.close();
  return found;
}
const level = (substance: string) => (tissue: Tissue) => levelOf(tissue, { kind: 'level', substance });
const behavior =
  (cell: string, id: BehaviorId) =>
  ({ program, senses }: Tissue) => {
    const t = program.typeIndex(cell);
    return senses.behavior[behaviorIds.indexOf(id)]![senses.runs[t]!]!;
  };
const swing = (values: readonly number[]) => Math.max(...values) / Math.min(...values);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const hourOfMost = (values: readonly number[]) => (2 * (values.indexOf(Math.max(...values)) + 1)) % 24;
/** A distance on the clock, h. */
const apart = (a: number, b: number) => Math.min(Math.abs(a - b), 24 - Math.abs(a - b));

const fibers = withCells(bareBlock, 'sympathetic-nerve', 2);
const release = level('noradrenaline');
const steady = (rhythm: string): Scenario['set'] => ({ [`rhythms.${rhythm}.amplitude`]: fraction(0) });

describe('noradrenaline over the day', () => {
  test('is damped in the hours of high parasympathetic tone', async () => {
    const onlyCentral = { ...fibers, set: steady('circadian-rhythm') };
    const damped = await secondDay(onlyCentral, release);
    // Tone 1 ± 0.5 with half at 1.5 and power 2 leaves 1/(1 + 0.11) to 1/2 of release: a swing of 1.8, in hours two apart 1.7 at least.
    expect(swing(damped)).toBeGreaterThan(1.7);
    // Twelve hours from the peak of that tone at 14 h.
    expect(apart(hourOfMost(damped), 2)).toBeLessThanOrEqual(2);
    const cut = await secondDay({ ...onlyCentral, cut: ['parasympathetic-tone-damps-noradrenaline'] }, release);
    expect(swing(cut)).toBeCloseTo(1, 6);
  });

  test('is on average and in its hours as it was before parasympathetic tone was in the model', async () => {
    const found = await secondDay(fibers, release);
    // Then it was 2·r²/(1 + r²) with r = 1 + 0.6·cos(2π(t − 23.5)/24): 0.924 over a day, from 0.28 to 1.44, highest at 23.5 h.
    const still = { ...steady('circadian-rhythm'), ...steady('parasympathetic-tone') };
    const ofOne =
      mean(await secondDay({ ...fibers, cut: ['parasympathetic-tone-damps-noradrenaline'], set: still }, release)) /
      (2.67 / 2);
    expect(Math.abs(mean(found) / ofOne - 0.924)).toBeLessThan(0.03);
    expect(Math.abs(Math.max(...found) / ofOne - 1.44)).toBeLessThan(0.1);
    expect(Math.abs(Math.min(...found) / ofOne - 0.28)).toBeLessThan(0.15);
    // Secreted a tick later, and read every other hour.
    expect(apart(hourOfMost(found), 23.5)).toBeLessThanOrEqual(2.5);
  });
});

describe('acetylcholine', () => {
  test('is released by fibers, most by day', async () => {
    const found = await secondDay(fibers, level('acetylcholine'));
    // Tone 1 ± 0.6 with half at 1 and power 2 gives 0.14 to 0.72 of it, which a time constant of half an hour hardly smooths.
    expect(swing(found)).toBeGreaterThan(3.5);
    // Release follows by half an hour, is secreted a tick later, and is read every other hour.
    expect(apart(hourOfMost(found), 5)).toBeLessThanOrEqual(3);
    const cut = await secondDay(
      { ...fibers, cut: ['cholinergic-tone-releases-acetylcholine'] },
      level('acetylcholine'),
    );
    expect(Math.max(...cut)).toBeLessThan(1e-6);
  });

  test('opens the way out for HSC and HSPC', async () => {
    for (const [cell, base, ceiling] of [
      ['hsc', 0.04, 0.067],
      ['hspc', 0.01, 0.0267],
    ] as const) {
      const set = { [`cellTypes.${cell}.behaviors.egress.base`]: perHour(base) };
      const held = {
        id: 'held',
        at: { time: hours(0) },
        action: 'clamp',
        target: 'acetylcholine',
        level: quantity(1, 'K'),
      } as const;
      const block = withCells({ ...bareBlock, set }, cell, 1);
      const under = { ...block, perturb: [...block.perturb, held] };
      const [last] = (await secondDay(under, behavior(cell, 'egress'))).slice(-1);
      // At its affinity half of the way from base to ceiling; nothing here holds the cell by CXCL12.
      expect(last).toBeCloseTo((base + ceiling) / 2, 5);
      const [cut] = (
        await secondDay({ ...under, cut: ['acetylcholine-raises-egress'] }, behavior(cell, 'egress'))
      ).slice(-1);
      expect(cut).toBeCloseTo(base, 5);
    }
  });
});

test('CXCL12 slows mature cells on their way out, and lets no immature ones go', async () => {
  const cxcl12 = {
    id: 'held',
    at: { time: hours(0) },
    action: 'clamp',
    target: 'cxcl12',
    level: quantity(3, 'K'),
  } as const;
  const block = withCells(
    { ...bareBlock, set: { 'cellTypes.myeloid.behaviors.death.ceiling': quantity(0, '1/d') } },
    'myeloid',
    1,
  );
  const afterTwoTicks = async (scenario: Scenario, maturity: number) => {
    const tissue = await create(scenario);
    step(tissue);
    tissue.cells.maturity[0] = maturity;
    step(tissue);
    const found = { egress: behavior('myeloid', 'egress')(tissue), cxcl12: level('cxcl12')(tissue) };
    await tissue.close();
    return found;
  };
  const under = { ...block, perturb: [...block.perturb, cxcl12] };
  const [held, cut, immature] = [
    await afterTwoTicks(under, 1.5),
    await afterTwoTicks({ ...under, cut: ['cxcl12-retains-mature-cells'] }, 1.5),
    await afterTwoTicks(under, 0),
  ];
  expect(held.cxcl12).toBeGreaterThan(2);
  const cxcr4 = held.cxcl12 / (1 + held.cxcl12);
  expect(held.egress / cut.egress).toBeCloseTo(0.8 ** 2 / (0.8 ** 2 + cxcr4 ** 2), 3);
  expect(immature.egress).toBeLessThan(1e-6);
});
