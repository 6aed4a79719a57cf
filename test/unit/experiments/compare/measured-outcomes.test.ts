import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PlannedRun } from '../../../../src/experiments/arms/plan.ts';
import { answerOf, outcomesAnswered } from '../../../../src/experiments/compare/answer.ts';
import { armsOf } from '../../../../src/experiments/compare/arms-of.ts';
import { atEnd } from '../../../../src/experiments/compare/at-end.ts';
import { comparable, outcomesIn, sayLeftOut } from '../../../../src/experiments/compare/comparable.ts';
import { compare } from '../../../../src/experiments/compare/comparison.ts';
import { frontOf } from '../../../../src/experiments/compare/front.ts';
import { runOutcomes, wordsOf } from '../../../../src/experiments/compare/outcome-words.ts';
import { csvOf, outcomesTable } from '../../../../src/experiments/compare/outcomes-table.ts';
import { powerOf } from '../../../../src/experiments/compare/power.ts';
import { catalogOf } from '../../../../src/experiments/index.ts';
import { readScenario } from '../../../../src/io/index.ts';
import type { Measure } from '../../../../src/model/measure.ts';
import type { Scenario } from '../../../../src/model/scenario.ts';
import { story } from '../../../../src/scenarios/index.ts';

const profiles: Measure = { kind: 'vessel profiles' };
const resting: Measure = { kind: 'cells', cell: 'lsc', state: 'resting' };
const leak: Measure = { kind: 'leak' };
const measuring = (...measures: readonly Measure[]): Scenario => ({
  ...story,
  record: { ...story.record, measures },
});

/** A run that measures something before, and other numbers at its end. */
function run(name: string, seed: number, density: number, cells: number): PlannedRun {
  const series = new Map(
    Object.entries({
      time_d: [0, 1],
      leukemic_pct: [10, 20],
      neutrophils_1e9_per_L: [1, 1],
      doses_given: [0, 0],
      hsc_cells: [10, 10],
      'vessel profiles [1/mm²]': [77, density],
      'cells of lsc, resting [cells]': [66, cells],
    }).map(([column, values]) => [column, Float64Array.from(values)]),
  );
  const record = { seed, ticks: 1, shared_ticks: 0, hash: '', removed: 0, began: {}, wall_s: 1, series };
  const arm = { name, scenario: measuring(profiles, resting) };
  return { arm, seed, key: `${name}${seed}`, trunk: null, record };
}

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const plan = [
  ...seeds.map((seed) => run('control', seed, 100 + seed, seed)),
  ...seeds.map((seed) => run('blocked', seed, 90 + seed + (seed % 2), seed === 8 ? Number.NaN : seed)),
];
const comparison = compare(plan, 'control');

test('a measure is compared within seeds, by what it is at the end', () => {
  const effect = comparison.paired.find(({ outcome }) => outcome === 'vessel profiles [1/mm²]');
  // Differences −10 + (seed mod 2), all below 0: mean −9.5, p = 2/2⁸.
  expect(effect).toMatchObject({ n: 8, unpaired: 0, effect: -9.5, p: 2 / 256, p_corrected: 2 / 256 });
  const { verdict, sentence } = answerOf(comparison, 'vessel profiles [1/mm²]', powerOf(8, 1));
  expect(verdict).toBe('yes');
  // Means: 100 + 4.5 and 90 + 4.5 + 0.5, of three digits.
  expect(sentence).toMatch(/^Vessel profiles at the end differs with "blocked": 95 1\/mm² .* against 105 1\/mm² /);
});

test('where there is nothing to measure the outcome is null, and its seed is no pair', () => {
  const blocked = comparison.arms.find(({ name }) => name === 'blocked')!;
  expect(blocked.outcomes['cells of lsc, resting [cells]']!.values).toEqual([1, 2, 3, 4, 5, 6, 7, null]);
  expect(comparison.paired.find(({ outcome }) => outcome === 'cells of lsc, resting [cells]')).toMatchObject({
    n: 7,
    unpaired: 1,
    p: null,
  });
  expect(atEnd(new Map([['leak [1]', Float64Array.of(1, Number.POSITIVE_INFINITY)]]), ['leak [1]'])).toEqual({
    'leak [1]': null,
  });
  expect(atEnd(new Map(), ['leak [1]'])).toEqual({ 'leak [1]': null });
});

test('no difference that is found is told with the interval of the one that was seen', () => {
  const alike = compare([...plan.slice(0, 8), ...seeds.map((seed) => run('same', seed, 100 + seed, seed))], 'control');
  expect(answerOf(alike, 'vessel profiles [1/mm²]', powerOf(8, 1)).sentence).toMatch(
    /paired difference 0 \(0 to 0\)\.$/,
  );
});

test('measures that all arms record are outcomes, behind those of every run; others are named with who lacks them', () => {
  const found = comparable([
    { name: 'control', scenario: measuring(profiles, resting) },
    { name: 'blocked', scenario: measuring(resting, leak) },
    { name: 'bare', scenario: measuring(leak, resting) },
  ]);
  expect(found.outcomes).toEqual([...runOutcomes, 'cells of lsc, resting [cells]']);
  expect(found.leftOut.map(sayLeftOut)).toEqual([
    'vessel profiles [1/mm²] is not compared: "blocked" and 1 more arm do not record it.',
    'leak [1] is not compared: "control" does not record it.',
  ]);
  expect(comparable([{ name: 'story', scenario: story }])).toEqual({ outcomes: runOutcomes, leftOut: [] });
});

test('what is measured is answered beside what is asked for, and said to be at the end with its unit', () => {
  expect(outcomesAnswered(comparison, 'relapse')).toEqual([
    'relapse',
    'hsc_lowest_over_start',
    'vessel profiles [1/mm²]',
    'cells of lsc, resting [cells]',
  ]);
  expect(wordsOf('cells of lsc, resting [cells]')).toEqual({ says: 'cells of lsc, resting at the end', unit: 'cells' });
  expect(wordsOf('leak [1]')).toEqual({ says: 'leak at the end', unit: '' });
});

test('arms can be set against each other between a measure and an outcome', () => {
  const front = frontOf(comparison, { less: 'vessel profiles [1/mm²]', more: 'hsc_end_over_start' });
  // HSC stay, so that fewer vessels beat nobody.
  expect(front!.arms.map(({ name, place, less }) => [name, place, less.mean])).toEqual([
    ['control', 'front', 104.5],
    ['blocked', 'front', 95],
  ]);
});

test('the table has a column for each measure, whose name may have a comma', () => {
  const [head, , second] = csvOf(outcomesTable(comparison)).split('\n');
  expect(head).toMatch(/,cells,vessel profiles \[1\/mm²\],"cells of lsc, resting \[cells\]"$/);
  expect(second).toMatch(/,102,2$/);
});

test('the example measures the same in both of its arms', () => {
  const textOf = (name: string) => readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8');
  const beside = (path: string) => ({ file: path, text: textOf(path.replace('./', '')) });
  const [control, treated] = ['measures.yaml', 'oxi4503.yaml'].map((name) =>
    readScenario(textOf(name), name, catalogOf(), beside),
  );
  const { arms } = armsOf({ scenarios: [control!, treated!], variations: [] });
  expect(comparable(arms)).toEqual({ outcomes: outcomesIn(control!), leftOut: [] });
  expect(outcomesIn(control!)).toHaveLength(runOutcomes.length + 7);
});
