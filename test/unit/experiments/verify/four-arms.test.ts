import { expect, test } from 'vitest';
import { type Assay, armsOf, columnOf, type Measure } from '../../../../src/assays/index.ts';
import { mean } from '../../../../src/assays/reading.ts';
import { changed } from '../../../../src/assays/scenes.ts';
import { quantity } from '../../../../src/core/units.ts';
import type { PlannedRun } from '../../../../src/experiments/arms/plan.ts';
import { questionOf, sayBeside, sayEffect } from '../../../../src/experiments/index.ts';
import { contrastOf, experimentOf, underConditions } from '../../../../src/experiments/verify/experiment-of.ts';
import { rowOf } from '../../../../src/experiments/verify/row.ts';
import { healthy } from '../../../../src/scenarios/index.ts';
import { faultsUnder } from '../../cli/schemas.ts';

const measure: Measure = { kind: 'level', substance: 'o2' };
const further: Measure = { kind: 'leak' };
const arm = (name: string, capacity: number) => ({
  name,
  scenario: changed(healthy, { set: { 'substances.o2.blood.carrier.capacity': quantity(capacity, 'mM') } }),
});
const four = (word: string, from: number) => ({
  of: arm(`${word}both`, from + 4),
  against: arm(`${word}neither`, from + 1),
  alone: [arm(`${word}one`, from + 2), arm(`${word}other`, from + 3)] as const,
});
const elsewhere = arm('elsewhere', 9);
const assay: Assay = {
  id: 'A096',
  class: 'E',
  asks: 'Do both act together?',
  contrast: four('', 0),
  reading: mean(measure, 'end', 'level', 'mmHg'),
  scale: 'beyond Bliss',
  expects: { effect: 'below', smallest: 0.05, because: 'a test' },
  control: { kind: 'cut', says: 'cut', ...four('cut ', 4) },
  beside: { arms: [elsewhere], readings: [mean(further, 'end', 'leak', '1')] },
  seeds: 4,
};

/** Runs that nobody ran: in every seed of an arm much the same. */
function planWith(levels: Readonly<Record<string, number>>): PlannedRun[] {
  return armsOf(assay)
    .filter(({ name }) => name in levels)
    .flatMap((each) =>
      [0, 1, 2, 3].map((k): PlannedRun => {
        const series = new Map([
          ['time_d', Float64Array.of(0)],
          [columnOf(measure), Float64Array.of(levels[each.name]! * (1 + 0.01 * k))],
          [columnOf(further), Float64Array.of(2)],
        ]);
        const record = { seed: k, ticks: 1, shared_ticks: 0, hash: '', removed: 0, began: {}, wall_s: 0, series };
        return { arm: each, seed: k, key: `${each.name}${k}`, trunk: null, record };
      }),
    );
}

const levels = { both: 45, one: 80, other: 70, neither: 100, elsewhere: 30 };
const cut = { 'cut both': 56, 'cut one': 80, 'cut other': 70, 'cut neither': 100 };

test('the row of four arms has the effect beyond Bliss with what is behind it, and its control has four of its own', () => {
  const row = rowOf(assay, planWith({ ...levels, ...cut }));
  // 45 % are left where 80 % × 70 % = 56 % were expected.
  expect(row.effect).toBeCloseTo(-0.11, 9);
  expect(row.unit).toBe('beyond Bliss');
  expect(row.together?.expected).toBeCloseTo(0.56, 9);
  expect(row.control.effect).toBeCloseTo(0, 9);
  expect(row.control.holds).toBe(true);
  expect(sayEffect(row)).toMatch(
    /^−0.11 \(.*\) beyond Bliss in 4 seeds, wanted below −0.05; each alone leaves 80 % and 70 % of what there is with neither, so that 56 % are expected of both, which leave 45 %$/,
  );
  const document = { engine: '', model_hash: '0'.repeat(32), base_seed: 1, overlays: [], untested: [] };
  const none = { shown: 0, 'not shown': 0, undecided: 0, 'by construction': 0, contradicted: 0 };
  const counts = { all: none, W: none, E: none, Q: none, untested: 0 };
  expect(faultsUnder('verify', { ...document, rows: [row], counts })).toEqual([]);
});

test('what is beside it is read of its own arms and those of the contrast, and judges nothing', () => {
  const row = rowOf(assay, planWith(levels));
  expect(row.beside).toHaveLength(1);
  expect(row.beside![0]!.arms.map(({ name }) => name)).toEqual(['both', 'neither', 'one', 'other', 'elsewhere']);
  expect(sayBeside(row.beside![0]!)).toBe(
    'leak: 2 in “both”, 2 in “neither”, 2 in “one”, 2 in “other”, 2 in “elsewhere”',
  );
  const { beside: _, ...alone } = assay;
  const plain = rowOf(alone, planWith(levels));
  expect([plain.verdict, plain.effect, plain.beside]).toEqual([row.verdict, row.effect, undefined]);
});

test('all arms but those of the control are run first, record what is beside, and change as it is asked', () => {
  const conditions = { seed: 1, change: (scenario: typeof healthy) => ({ ...scenario, seed: 99 }) };
  const { arms } = contrastOf(assay, conditions);
  expect(arms.map(({ name }) => name)).toEqual(['both', 'neither', 'one', 'other', 'elsewhere']);
  for (const { measures } of arms) expect(measures).toContainEqual(further);
  expect(experimentOf(assay, conditions).arms).toHaveLength(9);
  const { contrast, control, beside } = underConditions(assay, conditions);
  for (const each of [...contrast.alone!, ...control.alone!, ...beside!.arms]) expect(each.scenario.seed).toBe(99);
});

test('which arm has which of the two alone is part of the question', () => {
  const { of, against, alone } = assay.contrast;
  const swapped = { of, against: alone![0], alone: [against!, alone![1]] as const };
  expect(questionOf({ ...assay, contrast: swapped }, 1)).not.toBe(questionOf(assay, 1));
});
