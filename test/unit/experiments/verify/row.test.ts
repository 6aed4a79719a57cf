import { describe, expect, test } from 'vitest';
import { type Assay, columnOf, type Measure } from '../../../../src/assays/index.ts';
import { mean, outcome } from '../../../../src/assays/reading.ts';
import { changed } from '../../../../src/assays/scenes.ts';
import { quantity } from '../../../../src/core/units.ts';
import type { PlannedRun } from '../../../../src/experiments/arms/plan.ts';
import { contrastOf, experimentOf, underConditions } from '../../../../src/experiments/verify/experiment-of.ts';
import { panelOf } from '../../../../src/experiments/verify/panel.ts';
import { asksControl, judgedAgain, rowOf } from '../../../../src/experiments/verify/row.ts';
import { sayEffect } from '../../../../src/experiments/verify/say-effect.ts';
import { countsOf } from '../../../../src/experiments/verify/scoreboard.ts';
import { healthy } from '../../../../src/scenarios/index.ts';

const level: Measure = { kind: 'level', substance: 'o2' };
const held: Measure = { kind: 'cells', cell: 'hsc', state: 'held' };
const intact = { name: 'intact', scenario: healthy };
const saturated = {
  name: 'saturated',
  scenario: changed(healthy, { set: { 'substances.o2.blood.carrier.capacity': quantity(1, 'mM') } }),
};
const assay: Assay = {
  id: 'A096',
  class: 'E',
  asks: 'Is there a level?',
  contrast: { of: intact },
  reading: mean(level, 'end', 'level', 'mmHg'),
  scale: 'difference',
  from: 10,
  expects: { effect: 'above', smallest: 2, because: 'a test' },
  control: { kind: 'cut', says: 'saturated', of: saturated },
  seeds: 4,
};

/** Runs that nobody ran: the last record of each arm in each seed. */
function planWith(lasts: Readonly<Record<string, readonly (number | null)[]>>): PlannedRun[] {
  return [intact, saturated].flatMap((arm) =>
    (lasts[arm.name] ?? []).map((last, k): PlannedRun => {
      const series = new Map([
        ['time_d', Float64Array.of(0, 1)],
        [columnOf(level), Float64Array.of(0, last ?? 0)],
      ]);
      const record =
        last === null
          ? null
          : { seed: k + 1, ticks: 48, shared_ticks: 0, hash: '', removed: 0, began: {}, wall_s: 2, series };
      return { arm, seed: k + 1, key: `${arm.name}${k}`, trunk: null, record };
    }),
  );
}

describe('the row of an assay', () => {
  test('says in how many seeds there is an effect, and not in how many it was asked for', () => {
    const row = rowOf(assay, planWith({ intact: [14, 15, 16, null], saturated: [10, 10, 10, 10] }));
    expect(row).toMatchObject({ seeds: [1, 2, 3, 4], n: 3 });
    expect(sayEffect(row)).toContain(' in 3 seeds, wanted above 2');
    const { n: _, ...before } = row;
    expect(sayEffect(before)).toContain(' in 4 seeds');
  });

  test('is the same when it is judged again from what its arms read', () => {
    const row = rowOf(assay, planWith({ intact: [15, 16, 17, 16], saturated: [10, 10.5, null, 10] }));
    const { effect, ci, verdict } = row;
    const otherwise = { ...row, effect: 0, ci: null, verdict: 'not shown' } as const;
    expect(judgedAgain(assay, otherwise)).toMatchObject({ effect, ci, verdict });
    // Of another expectation more comes of it than the record has.
    const strict = { ...assay, expects: { ...assay.expects, smallest: 100 } };
    expect(judgedAgain(strict, row)?.verdict).toBe('not shown');
  });

  test('is not judged again where that asks for a control that was not run', () => {
    const plan = planWith({ intact: [10, 10.1, 9.9, 10] });
    const row = rowOf(assay, plan);
    expect(row.verdict).toBe('not shown');
    expect(judgedAgain({ ...assay, from: 0 }, row)).toBeNull();
  });

  test('has values by seed, effect, control, path in words and verdict', () => {
    const row = rowOf(assay, planWith({ intact: [15, 16, 17, 16], saturated: [10, 10.5, 9.5, 10] }));
    expect(row).toMatchObject({
      id: 'A096',
      area: 'hypoxia',
      arms: [
        { name: 'intact', n: 4, values: [15, 16, 17, 16] },
        { name: 'saturated', n: 4, values: [10, 10.5, 9.5, 10] },
      ],
      effect: 6,
      unit: 'mmHg',
      control: { effect: 0, holds: true },
      path: ['oxygen in blood', 'oxygen in the tissue (blood)'],
      verdict: 'shown',
      wall_s: 16,
    });
    expect(row.sources).toHaveLength(1);
  });

  test('leaves out runs that were given up, and names them', () => {
    const row = rowOf(assay, planWith({ intact: [15, null, null, 16], saturated: [10, 10, 10, 10] }), [
      'intact, seed 2: lost',
    ]);
    expect(row.arms[0]).toEqual({ name: 'intact', n: 2, values: [15, null, null, 16] });
    expect(row.failed).toEqual(['intact, seed 2: lost']);
    expect(row.verdict).toBe('undecided');
  });

  test('stands without a control that could not change the verdict, and waits for one that decides', () => {
    const none = { intact: [10, 11, 10, 11] };
    const effect = { intact: [15, 16, 17, 16] };
    expect(asksControl(assay, planWith(none))).toBe(false);
    expect(rowOf(assay, planWith(none))).toMatchObject({
      verdict: 'not shown',
      arms: [{ name: 'intact' }],
      control: { effect: null, ci: null, holds: null },
    });
    expect(asksControl(assay, planWith(effect))).toBe(true);
    expect(rowOf(assay, planWith(effect))).toMatchObject({
      verdict: 'undecided',
      why: 'the effect is there, but its control has not been run',
    });
    expect(asksControl({ ...assay, class: 'W' }, planWith(effect))).toBe(false);
  });

  test('counts by class and verdict', () => {
    const shown = rowOf(assay, planWith({ intact: [15, 16, 17, 16], saturated: [10, 10, 9, 10] }));
    const opposite = rowOf({ ...assay, class: 'Q' }, planWith({ intact: [5, 4, 5, 4], saturated: [10, 10, 9, 10] }));
    const counts = countsOf([shown, opposite]);
    expect(counts.E).toMatchObject({ shown: 1, 'not shown': 0 });
    expect(counts.Q).toMatchObject({ shown: 0, 'not shown': 1, contradicted: 1 });
    expect(counts.all).toMatchObject({ shown: 1, 'not shown': 1, contradicted: 1 });
  });
});

describe('the runs of an assay', () => {
  const other: Assay = { ...assay, id: 'A095', reading: mean(held, 'end', 'held', 'cells'), contrast: { of: intact } };

  test('record what every assay reads of the same marrow, in one order', () => {
    expect(panelOf(intact, [assay, other])).toEqual(panelOf(intact, [other, assay]));
    expect(panelOf(intact, [assay, other])).toHaveLength(2);
    const alone: Assay = { ...other, control: { ...other.control, of: intact } };
    expect(panelOf(saturated, [assay, alone])).toEqual([level]);
  });

  test('are its arms in the seeds that are asked for, changed as it is asked', () => {
    const conditions = { seed: 7, seeds: 2, change: (scenario: typeof healthy) => ({ ...scenario, seed: 99 }) };
    const { arms, seeds } = experimentOf(assay, conditions);
    expect(seeds).toEqual([7, 8]);
    expect(arms.map(({ name }) => name)).toEqual(['intact', 'saturated']);
    expect(arms.every(({ scenario }) => scenario.seed === 99)).toBe(true);
    expect(arms[0]!.measures).toContainEqual(level);
    expect(contrastOf(assay, conditions).arms.map(({ name }) => name)).toEqual(['intact']);
    expect(underConditions(assay, conditions).control.of.scenario.seed).toBe(99);
  });

  test('need nothing recorded for an outcome', () => {
    const relapse: Assay = { ...assay, reading: outcome('relapse', [], 'relapse', 'share of seeds') };
    expect(relapse.reading.records).toEqual([]);
  });
});
