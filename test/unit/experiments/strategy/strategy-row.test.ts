import { describe, expect, test } from 'vitest';
import { columnOf, inBlock } from '../../../../src/assays/index.ts';
import { days, hours, internal, micrometers } from '../../../../src/core/units.ts';
import type { PlannedRun } from '../../../../src/experiments/arms/plan.ts';
import { Ledger } from '../../../../src/experiments/ledger/ledger.ts';
import { strategiesJson } from '../../../../src/experiments/strategy/as-json.ts';
import { experimentOf } from '../../../../src/experiments/strategy/experiment-of.ts';
import { runStrategies } from '../../../../src/experiments/strategy/run-strategy.ts';
import { sayAnswer, sayReading } from '../../../../src/experiments/strategy/say-strategy.ts';
import { judgedAgain, strategyRow } from '../../../../src/experiments/strategy/strategy-row.ts';
import type { Scenario } from '../../../../src/model/scenario.ts';
import { strategyOf } from '../../../../src/strategies/index.ts';
import { faultsUnder } from '../../cli/schemas.ts';
import { temporaryFolder } from '../../io/temporary-folder.ts';

const cd44 = strategyOf('cd44');
const conditions = { seed: 1, seeds: 4 };

/** Runs that nobody ran: LSC and HSC alive two weeks after the start, which was on day 7, in each of four seeds. */
function planWith(lsc: Readonly<Record<string, readonly number[]>>, hsc: Readonly<Record<string, readonly number[]>>) {
  const { arms, seeds } = experimentOf(cd44, conditions);
  const time = Float64Array.of(0, 7, 20.5, 21);
  return arms.flatMap((arm) =>
    seeds.map((seed, k): PlannedRun => {
      const column = (cell: string, count: number): [string, Float64Array] => [
        columnOf({ kind: 'cells', cell, state: 'alive' }),
        time.map(() => count),
      ];
      const series = new Map([
        ['time_d', time],
        column('lsc', lsc[arm.name]![k]!),
        column('hsc', hsc[arm.name]![k]!),
        [columnOf({ kind: 'expected', event: 'egress', cell: 'lsc' }), Float64Array.of(0, 1, 9, 10)],
      ]);
      const began = {};
      const record = { seed, ticks: 21 * 48, shared_ticks: 0, hash: '', removed: 0, began, wall_s: 1, series };
      return { arm, seed, key: `${arm.name}${seed}`, trunk: null, record };
    }),
  );
}

const even = [40, 42, 38, 40];
const rowWith = (lsc: readonly number[], hsc: readonly number[]) =>
  strategyRow(cd44, planWith({ leukemic: even, H90: lsc }, { leukemic: even, H90: hsc }), sayAnswer);

describe('the row of a strategy', () => {
  test('finds fewer LSC and spared HSC where only LSC fall in every seed', () => {
    const [arm] = rowWith([20, 21, 19, 20], [40, 43, 37, 41]).arms;
    expect(arm).toMatchObject({ verdict: 'fewer LSC, HSC spared', lsc: { n: 4, mean: 20, control: 40, effect: -0.5 } });
    expect(arm!.answer).toMatch(
      /^With "H90" there are fewer LSC and no fewer HSC beyond chance, at most a fifth: LSC 50 % fewer/,
    );
    expect(sayReading(arm!.lsc)).toMatch(/^20 against 40 cells, −50 % \(−\d+ to −\d+\)$/);
  });

  test('is of the seeds alone that its arm and its control both have', () => {
    const plan = planWith({ leukemic: [40, 40, 40, 400], H90: [20, 21, 19, 20] }, { leukemic: even, H90: even });
    const { arms } = strategyRow(
      cd44,
      plan.filter(({ arm, seed }) => arm.name === 'leukemic' || seed < 4),
      sayAnswer,
    );
    // Seed 4 has a control alone: 40 in the three others.
    expect(arms[0]!.lsc).toMatchObject({ n: 3, mean: 20, control: 40, effect: -0.5 });
  });

  test('concludes nothing from one seed, and says what one seed cannot tell', () => {
    const plan = planWith({ leukemic: even, H90: [20, 21, 19, 20] }, { leukemic: even, H90: even });
    const { arms } = strategyRow(
      cd44,
      plan.filter(({ seed }) => seed === 1),
      sayAnswer,
    );
    expect(arms[0]!.verdict).toBe('undecided');
    expect(arms[0]!.answer).toBe(
      'With "H90": LSC 50 % fewer and HSC 0 % more than "leukemic" in 1 seed; one seed shows what happened once and not how much of it is chance, so it has no interval; nothing is concluded from fewer than 3.',
    );
  });

  test('names the cost where HSC fall too', () => {
    const [arm] = rowWith([20, 21, 19, 20], [30, 31, 29, 30]).arms;
    expect(arm!.verdict).toBe('fewer LSC, at the cost of HSC');
  });

  test('leaves HSC undecided where a fifth of them may be lost, or none is there to lose', () => {
    // Differences of −10, +8, −6 and +8 of 40: no effect, with an interval of 37 % to either side.
    const [arm] = rowWith([20, 21, 19, 20], [30, 50, 32, 48]).arms;
    expect(arm!.hsc!.ci![0]).toBeLessThan(-0.2);
    expect(arm!.verdict).toBe('fewer LSC, HSC undecided');
    expect(arm!.answer).toMatch(/^With "H90" there are fewer LSC, and it is not told whether a fifth of HSC is lost: /);
    const none = [0, 0, 0, 0];
    const plan = planWith({ leukemic: even, H90: [20, 21, 19, 20] }, { leukemic: none, H90: none });
    expect(strategyRow(cd44, plan, sayAnswer).arms[0]!.verdict).toBe('fewer LSC, HSC undecided');
    expect(
      faultsUnder(
        'strategy',
        JSON.parse(JSON.stringify(strategiesJson([rowWith([20, 21, 19, 20], [30, 50, 32, 48])], 1, []))),
      ),
    ).toEqual([]);
  });

  test('says nothing of HSC where the strategy meets none', () => {
    const { hsc: _none, ...reads } = cd44.reads;
    const plan = planWith({ leukemic: even, H90: [20, 21, 19, 20] }, { leukemic: even, H90: [30, 31, 29, 30] });
    const row = strategyRow({ ...cd44, reads }, plan, sayAnswer);
    expect(row.arms[0]).toMatchObject({ verdict: 'fewer LSC', hsc: null });
    expect(row.arms[0]!.answer).toMatch(/^With "H90" there are fewer LSC: LSC 50 % fewer \([^)]*\) than "leukemic"/);
    expect(faultsUnder('strategy', JSON.parse(JSON.stringify(strategiesJson([row], 1, []))))).toEqual([]);
  });

  test('says that LSC are more where they are, and nothing where chance could be all', () => {
    expect(rowWith([60, 62, 58, 60], even).arms[0]!.verdict).toBe('more LSC');
    expect(rowWith([30, 50, 30, 50], even).arms[0]!.verdict).toBe('undecided');
  });

  test('tells nothing where arm and control have the same LSC in all seeds but one, or none', () => {
    const told = (lsc: readonly number[], of = even) => {
      const plan = planWith({ leukemic: of, H90: lsc }, { leukemic: even, H90: even });
      const { verdict, answer } = strategyRow(cd44, plan, sayAnswer).arms[0]!;
      return [verdict, answer];
    };
    const same = 'not told: LSC are the same in both arms';
    expect(told([40, 42, 38, 41])).toEqual([
      same,
      'With "H90" there are as many LSC as with "leukemic" in 3 of 4 seeds, so that nothing is told of what it does to them.',
    ]);
    expect(told([40, 42, 39, 41])[0]).toBe('undecided');
    const none = [0, 0, 0, 0];
    expect(told(none, none)).toEqual([
      same,
      'With "H90" as with "leukemic" there are no LSC in any of 4 seeds, so that nothing is told of them.',
    ]);
    const plan = planWith({ leukemic: none, H90: none }, { leukemic: even, H90: even });
    const row = strategyRow(cd44, plan, sayAnswer);
    expect(faultsUnder('strategy', JSON.parse(JSON.stringify(strategiesJson([row], 1, []))))).toEqual([]);
  });

  test('concludes nothing of HSC where the model has nothing to conclude it from, and says so', () => {
    const untold = 'Of homing nothing is told.';
    const plan = planWith({ leukemic: even, H90: [20, 21, 19, 20] }, { leukemic: even, H90: even });
    const [arm] = strategyRow({ ...cd44, untold }, plan, sayAnswer).arms;
    expect(arm!.verdict).toBe('fewer LSC');
    expect(arm!.hsc!.n).toBe(4);
    expect(arm!.answer).toMatch(/^With "H90" there are fewer LSC: LSC 50 % fewer .* Of homing nothing is told\.$/);
    expect(strategyOf('deferoxamine-and-homing').untold).toContain('homing');
  });

  test('is the same when it is judged again, with present words', () => {
    const row = rowWith([20, 21, 19, 20], even);
    const old = {
      ...row,
      limits: [],
      arms: row.arms.map((arm) => ({ ...arm, verdict: 'undecided' as const, answer: '' })),
    };
    expect(judgedAgain(cd44, old, sayAnswer)).toEqual(row);
    const notRun = strategyRow(cd44, [], sayAnswer);
    expect(judgedAgain(cd44, notRun, sayAnswer)).toEqual(notRun);
  });

  test('takes the difference where the control has no LSC left', () => {
    const none = [0, 0, 0, 0];
    const plan = planWith({ leukemic: none, H90: none }, { leukemic: even, H90: even });
    expect(strategyRow(cd44, plan, sayAnswer).arms[0]!.lsc).toMatchObject({ scale: 'difference', effect: 0 });
  });

  test('tells runs in which nothing could be read from runs that are not there', () => {
    const plan = planWith({ leukemic: even, H90: even }, { leukemic: even, H90: even });
    const brief = plan.map((run) => ({
      ...run,
      record: {
        ...run.record!,
        series: new Map([...run.record!.series].map(([name, values]) => [name, values.slice(0, 2)])),
      },
    }));
    const [arm] = strategyRow(cd44, brief, sayAnswer).arms;
    expect(arm).toMatchObject({ verdict: 'undecided', lsc: { n: 0, effect: null, by_seed: [] } });
    expect(arm!.answer).toBe('With "H90" there is nothing to read beside "leukemic" in any seed so far.');
  });

  test('keeps the effect of each seed', () => {
    const [arm] = rowWith([20, 21, 19, 20], even).arms;
    // Over the mean of the control, 40.
    expect(arm!.lsc.by_seed).toEqual([
      { seed: 1, own: 20, control: 40, effect: -0.5 },
      { seed: 2, own: 21, control: 42, effect: -0.525 },
      { seed: 3, own: 19, control: 38, effect: -0.475 },
      { seed: 4, own: 20, control: 40, effect: -0.5 },
    ]);
  });

  test('fits its published contract, run or not', () => {
    const rows = [rowWith([20, 21, 19, 20], even), strategyRow(cd44, [], sayAnswer)];
    expect(faultsUnder('strategy', JSON.parse(JSON.stringify(strategiesJson(rows, 1, []))))).toEqual([]);
    expect(rows[1]!.arms[0]).toMatchObject({ verdict: 'not run', answer: '"H90" has not been run.' });
  });
});

/** A block of some 500 cells that has not settled, with leukemia for an hour before the drugs, and seen for some hours. */
const tiny = (scenario: Scenario): Scenario => ({
  ...inBlock(scenario, { x: micrometers(160), y: micrometers(60), z: micrometers(40) }),
  settle: days(0),
  tick: hours(1),
  until: hours(internal(scenario.until) === 7 * 24 ? 1 : 5),
  regimens: scenario.regimens.map((regimen) => ({ ...regimen, start: { time: hours(1) } })),
});

test('a strategy runs its control and its arms in every seed, from marrow that they share', async () => {
  const starts: string[] = [];
  const [row] = await runStrategies(
    [cd44],
    { seed: 1, seeds: 2, change: tiny },
    {
      ledger: new Ledger(temporaryFolder()),
      processes: 1,
      done: ({ kind, id }) => {
        if (kind === 'start') starts.push(id);
      },
    },
  );
  expect(row).toMatchObject({ id: 'cd44', control: 'leukemic', seeds: [1, 2], failed: [] });
  expect(starts).toHaveLength(2);
  expect(faultsUnder('strategy', JSON.parse(JSON.stringify(strategiesJson([row!], 1, []))))).toEqual([]);
});
