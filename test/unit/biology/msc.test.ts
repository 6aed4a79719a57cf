import { describe, expect, test } from 'vitest';
import { fraction, hours, perDay } from '../../../src/core/units.ts';
import { step } from '../../../src/engine/step.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import { activityOf } from '../../../src/experiments/measures/activity.ts';
import { behaviorIds } from '../../../src/model/behavior.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { bareBlock, create, withCells } from '../engine/bare-block.ts';

/** What is read after six days, in which a cell that is committed would enter the cycle: all stays as it is placed. */
async function afterSixDays<T>(scenario: Scenario, read: (tissue: Tissue) => T): Promise<T> {
  const tissue = await create({
    ...scenario,
    tick: hours(2),
    set: { ...still, 'cellTypes.car-cell.behaviors.cycleEntry.ceiling': perDay(1e-9) },
  });
  for (let tick = 0; tick < 72; tick++) step(tissue);
  const found = read(tissue);
  await tissue.close();
  return found;
}
const still: Scenario['set'] = Object.fromEntries(
  ['base', 'floor', 'ceiling'].flatMap((bound) => [
    [`cellTypes.blast.behaviors.death.${bound}`, perDay(0)],
    ...(bound === 'floor' ? [] : [[`cellTypes.hspc.behaviors.death.${bound}`, perDay(0)]]),
    [`cellTypes.hspc.behaviors.cycleSpeed.${bound}`, fraction(0)],
  ]),
);
const of = (activity: string) => (tissue: Tissue) =>
  activityOf(tissue, { kind: 'activity', cell: 'car-cell', activity });
/** Entry into the cycle over the most that it can be. */
const committed = ({ program, senses }: Tissue) => {
  const entry = senses.behavior[behaviorIds.indexOf('cycleEntry')]![senses.runs[program.typeIndex('car-cell')]!]!;
  return (24 * entry) / 1e-9;
};

const alone = withCells(bareBlock, 'car-cell', 1);
/** More cells within 30 µm than the forty of the half-maximum, with a margin. */
const full = (type: string) => withCells(alone, type, 100);
const without = (gene: string) =>
  ({ id: `no-${gene}`, at: { time: hours(0) }, action: 'knock-out', target: gene, cell: 'car-cell' }) as const;
const lacking = (scenario: Scenario, gene: string) => ({ ...scenario, perturb: [...scenario.perturb, without(gene)] });

describe('FOXC1 of CAR cells', () => {
  test('is kept by marrow cells and by leukemic ones, and lost without them', async () => {
    expect(await afterSixDays(full('hspc'), of('foxc1'))).toBeGreaterThan(0.8);
    expect(await afterSixDays(full('blast'), of('foxc1'))).toBeGreaterThan(0.8);
    expect(await afterSixDays({ ...full('hspc'), cut: ['marrow-cells-keep-foxc1'] }, of('foxc1'))).toBeLessThan(0.01);
    expect(await afterSixDays({ ...full('blast'), cut: ['leukemic-cells-keep-foxc1'] }, of('foxc1'))).toBeLessThan(
      0.01,
    );
    expect(await afterSixDays(alone, of('foxc1'))).toBeLessThan(0.01);
  });

  test('keeps PPAR-γ down in full marrow', async () => {
    const marrow = full('blast');
    // With FOXC1 at 0.95 the rule leaves 0.07 over the floor of 0.05; without it nothing lowers PPAR-γ.
    expect(await afterSixDays(marrow, of('ppar-gamma'))).toBeLessThan(0.15);
    expect(await afterSixDays(lacking(marrow, 'foxc1'), of('ppar-gamma'))).toBeGreaterThan(0.9);
    expect(await afterSixDays({ ...marrow, cut: ['foxc1-holds-back-adipogenesis'] }, of('ppar-gamma'))).toBeGreaterThan(
      0.9,
    );
  });
});

describe('EBF3 of CAR cells', () => {
  const bone = of('osteogenic-differentiation');

  test('keeps bone down, in full marrow and in empty', async () => {
    expect(await afterSixDays(alone, bone)).toBeLessThan(0.15);
    expect(await afterSixDays(lacking(alone, 'ebf3'), bone)).toBeGreaterThan(0.9);
    expect(await afterSixDays({ ...alone, cut: ['ebf3-holds-back-osteogenic-differentiation'] }, bone)).toBeGreaterThan(
      0.9,
    );
  });

  test('so that they are not committed, as they are without it', async () => {
    const marrow = full('blast');
    expect(await afterSixDays(marrow, committed)).toBeLessThan(0.01);
    expect(await afterSixDays(lacking(marrow, 'ebf3'), committed)).toBeGreaterThan(0.9);
    const cut = ['osteogenic-differentiation-commits-car-cells'];
    expect(await afterSixDays({ ...lacking(marrow, 'ebf3'), cut }, committed)).toBeLessThan(0.01);
  });
});
