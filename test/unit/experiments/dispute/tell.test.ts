import { describe, expect, test } from 'vitest';
import { waitingDisputes } from '../../../../src/assays/disputes/waiting.ts';
import { columnOf } from '../../../../src/assays/index.ts';
import { inTurn } from '../../../../src/experiments/arms/in-turn.ts';
import type { PlannedRun } from '../../../../src/experiments/arms/plan.ts';
import { disputesJson } from '../../../../src/experiments/dispute/as-json.ts';
import { experimentOf } from '../../../../src/experiments/dispute/experiment-of.ts';
import { sayBest, sayChoice } from '../../../../src/experiments/dispute/say-dispute.ts';
import { rowAgain, rowOf, runnable } from '../../../../src/experiments/dispute/tell.ts';
import { Ledger } from '../../../../src/experiments/ledger/ledger.ts';
import { animalsPerGroup } from '../../../../src/experiments/statistics/two-sample-power.ts';
import { faultsUnder } from '../../cli/schemas.ts';
import { temporaryFolder } from '../../io/temporary-folder.ts';
import { smallDispute } from './small-dispute.ts';

const conditions = { seed: 1 };
const experiment = experimentOf(smallDispute, conditions);

/** Runs that nobody ran: HSC at hours 0, 2 and 4 of each arm in each seed. */
function planWith(hsc: Readonly<Record<string, readonly (readonly number[] | null)[]>>): PlannedRun[] {
  return experiment.arms.flatMap((arm) =>
    (hsc[arm.name] ?? []).map((counts, k): PlannedRun => {
      const series = new Map([
        ['time_d', Float64Array.of(0, 1 / 12, 1 / 6)],
        [columnOf({ kind: 'cells', cell: 'hsc' }), Float64Array.from(counts ?? [])],
      ]);
      const header = { seed: k + 1, ticks: 4, shared_ticks: 0, hash: '', removed: 0, began: {}, wall_s: 2 };
      return { arm, seed: k + 1, key: `${arm.name}${k}`, trunk: null, record: counts && { ...header, series } };
    }),
  );
}

const same = [
  [9, 10, 10],
  [9, 11, 11],
  [9, 12, 12],
];
const parted = {
  'a: oxygenated': [
    [9, 10, 4],
    [9, 11, 5],
    [9, 12, 6],
  ],
  'a: intact': same,
  'b: oxygenated': same,
  'b: intact': same,
};

describe('the runs of a dispute', () => {
  test('are the arms of what may tell, on either side, with what is read of them', () => {
    expect(experiment.seeds).toEqual([1, 2, 3]);
    expect(experiment.arms.map(({ name, scenario }) => [name, scenario.sides])).toEqual(
      [
        ['a', { 'D-HYPOXIA-REQUIREMENT': 'a' }] as const,
        ['b', {}] as const, // the model takes it by itself
      ].flatMap(([side, sides]) => ['oxygenated', 'intact'].map((arm) => [`${side}: ${arm}`, sides])),
    );
    expect(experiment.arms[0]!.measures).toEqual([{ kind: 'cells', cell: 'hsc' }]);
  });
});

describe('the row of a dispute', () => {
  test('does not read what the switch sets by rules inside the cell', () => {
    const [resting, oxygen] = rowOf(smallDispute, conditions, planWith(parted)).observables;
    expect(resting!.excluded).toMatch(/the switch sets it/);
    expect(resting!.days).toEqual([]);
    expect(oxygen!.excluded).toBeNull();
    expect(oxygen!.path!.length).toBeGreaterThan(2);
  });

  test('tells the reading and the day on which the sides part most, and from when they do', () => {
    const row = rowOf(smallDispute, conditions, planWith(parted));
    expect(row).toMatchObject({
      verdict: 'separable',
      observable: 'HSC with oxygen',
      day: 1 / 6,
      groups: 2,
      chosen_among: 2,
      confidence: 0.975,
      seeds: [1, 2, 3],
      default: 'b',
    });
    // Every arm varies by 1 between seeds; side a loses 6 cells and side b none. Hedges' correction of three seeds is 1 − 3/7.
    const apart = (6 * 4) / 7;
    expect(row.separation_sd).toBeCloseTo(-apart, 9);
    // Two groups of n: T about 3.43 · √(n/2). With n = 2 it lies beyond 4.303 when χ²/2 < ((3.43 + Z)/4.303)², whose chance at Z = 0 is
    // 1 − exp(−0.635) = 47 %; with n = 3 beyond 2.776 when χ²/4 < ((4.20 + Z)/2.776)², 1 − exp(−4.58) · 5.58 = 94 %.
    expect(row.animals_per_group_80).toBe(3);
    // Two degrees of freedom at 0.05/2: χ²/2 is below −ln(1 − 0.0125) with 1.25 % and beyond −ln(0.0125) with as much, so that 6 SD before
    // correction may be 6 · 0.112 = 0.67 or 6 · 2.09 = 12.6.
    const [, nearer] = row.ci!;
    expect(row.ci!.map(Math.abs)).toEqual([expect.closeTo(12.6, 0), expect.closeTo(0.67, 1)]);
    expect(row.animals_per_group_80_at_interval_end).toBe(animalsPerGroup(Math.abs(nearer)));
    expect(row.observables[1]).toMatchObject({ parts_from_day: 1 / 6, arms: ['oxygenated', 'intact'], groups: 2 });
    expect(sayBest(row)).toContain(' apart; 3 animals in each of two groups for 80 % power (at least; ');
    expect(sayChoice(row)).toContain('Chosen among 2 readings on the same 3 seeds');
    const printed: unknown = JSON.parse(JSON.stringify(disputesJson({ rows: [row], seed: 1, overlays: [] })));
    expect(faultsUnder('dispute', printed)).toEqual([]);
  });

  test('finds no separation in noise, nor where nothing differs', () => {
    const noisy = {
      ...parted,
      'a: oxygenated': [
        [9, 10, 4],
        [9, 11, 15],
        [9, 12, 12],
      ],
    };
    const row = rowOf(smallDispute, conditions, planWith(noisy));
    expect(row.verdict).toBe('undecided');
    expect(row.reason).toMatch(/^3 seeds do not tell: .* within noise/);
    const alike = rowOf(smallDispute, conditions, planWith({ ...parted, 'a: oxygenated': same }));
    expect(alike).toMatchObject({ separation_sd: 0, verdict: 'not separable here' });
  });

  test('is not run until every run is there, unless some were given up', () => {
    const partly = planWith({ ...parted, 'b: intact': [null, null, null] });
    expect(rowOf(smallDispute, conditions, partly)).toMatchObject({ verdict: 'not run', observable: null });
    const failed = rowOf(smallDispute, conditions, partly, ['b: intact, seed 1: lost']);
    expect(failed).toMatchObject({ verdict: 'undecided', failed: ['b: intact, seed 1: lost'] });
  });

  test('keeps what every seed read on either side', () => {
    const [, oxygen] = rowOf(smallDispute, conditions, planWith(parted)).observables;
    expect(oxygen!.days[1]!.a).toMatchObject({
      mean: -6,
      n: 3,
      by_seed: [
        { seed: 1, of: 4, against: 10 },
        { seed: 2, of: 5, against: 11 },
        { seed: 3, of: 6, against: 12 },
      ],
    });
  });

  test('is judged again from what it keeps, to the same row', () => {
    const row = rowOf(smallDispute, conditions, planWith(parted));
    const kept: typeof row = JSON.parse(JSON.stringify(row));
    expect(rowAgain(smallDispute, conditions, kept)).toEqual(row);
  });

  test('of a dispute that the model has no side of says what it lacks', () => {
    for (const { id, waitsFor } of Object.values(waitingDisputes)) {
      const { experiment: none, ...told } = runnable(id, conditions);
      expect(none, id).toBeNull();
      expect(told, id).toMatchObject({ row: { verdict: 'not separable here', reason: `the model lacks ${waitsFor}` } });
    }
  });
});

test('a small dispute is run on both sides, kept, and told from the ledger again', async () => {
  const ledger = new Ledger(temporaryFolder());
  const method = {
    experimentOf: () => experiment,
    answerOf: (_: typeof smallDispute, plan: readonly PlannedRun[], failed: readonly string[]) =>
      rowOf(smallDispute, conditions, plan, failed),
  };
  const done: string[] = [];
  const ask = () =>
    inTurn([smallDispute], method, { ledger, processes: 1, done: ({ kind, id }) => done.push(`${kind} ${id}`) });
  const [row] = await ask();
  expect(row!.failed).toEqual([]);
  expect(row!.observables[1]!.days.map(({ a, b }) => [a.n, b.n])).toEqual([
    [3, 3],
    [3, 3],
  ]);
  expect(['separable', 'not separable here', 'undecided']).toContain(row!.verdict);
  const before = done.length;
  const [again] = await ask();
  expect(done.length).toBe(before);
  expect(again).toEqual(row);
}, 300_000);
