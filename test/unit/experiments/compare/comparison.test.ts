import { expect, test } from 'vitest';
import type { PlannedRun } from '../../../../src/experiments/arms/plan.ts';
import { answerOf, answersOf, effectInWords, primaryOutcome } from '../../../../src/experiments/compare/answer.ts';
import { compare, summaryOf } from '../../../../src/experiments/compare/comparison.ts';
import { csvOf, outcomesTable } from '../../../../src/experiments/compare/outcomes-table.ts';
import { powerInWords, powerOf } from '../../../../src/experiments/compare/power.ts';
import { story } from '../../../../src/scenarios/index.ts';

/** A run treated on day 1 whose nadir, on day 2, leaves so many LSC; without neutrophils that recover there is no remission. */
function run(name: string, seed: number, lsc: number, neutrophils = 1): PlannedRun {
  const series = new Map(
    Object.entries({
      time_d: [0, 1, 2, 3],
      leukemic_pct: [10, 50, 2, 20],
      neutrophils_1e9_per_L: [1, 1, 0.1, neutrophils],
      doses_given: [0, 0, 1, 1],
      lsc_cells: [5, 50, lsc, 30],
      hsc_cells: [10, 10, 5, 10],
    }).map(([column, values]) => [column, Float64Array.from(values)]),
  );
  const record = { seed, ticks: 3, shared_ticks: 0, hash: '', removed: 0, began: {}, wall_s: 1, series };
  return { arm: { name, scenario: story }, seed, key: `${name}${seed}`, trunk: null, record };
}

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const plan = [
  ...seeds.map((seed) => run('control', seed, 20 + seed)),
  ...seeds.map((seed) => run('blocked', seed, 10 + seed + (seed % 3))),
  ...seeds.map((seed) => run('same', seed, 20 + seed)),
];
const comparison = compare(plan, 'control');
const power = powerOf(seeds.length, 2);

test('an arm is compared with the reference within seeds', () => {
  const effect = comparison.paired.find(({ arm, outcome }) => arm === 'blocked' && outcome === 'residual_lsc')!;
  // Differences −10 + (seed mod 3): mean (−9 −8 −10 −9 −8 −10 −9 −8)/8 = −71/8. All below 0: p = 2/2⁸, twice that for two arms.
  expect(effect).toMatchObject({ n: 8, effect: -71 / 8, p: 2 / 256, p_corrected: 4 / 256, against: 'control' });
  expect(effect.ci![1]).toBeLessThan(-8);
  const none = comparison.paired.find(({ arm, outcome }) => arm === 'same' && outcome === 'residual_lsc')!;
  expect(none).toMatchObject({ effect: 0, p: 1, a_measure: 0.5 });
});

test('the answer names the arm that differs most, and says no where nothing does', () => {
  expect(primaryOutcome(comparison)).toBe('residual_lsc');
  const { verdict, sentence } = answerOf(comparison, 'residual_lsc', power);
  expect(verdict).toBe('yes');
  // 24.5 − 71/8 = 15.6
  expect(sentence).toContain(
    'LSC left at the nadir differs from "control" in 1 of 2 arms, most with "blocked": 15.6 cells',
  );
  expect(sentence).toContain('against 24.5 cells');
  expect(sentence).toContain(' in 8 seeds, p = ');
  expect(sentence).toContain('p = 0.016 after correction for 2 comparisons');
  const no = answerOf(comparison, 'hsc_lowest_over_start', power);
  expect(no.verdict).toBe('no');
  expect(no.sentence).toContain('which does not show that there is none');
});

test('seeds that are missing in one arm are no pairs, and two seeds can say nothing', () => {
  const few = compare([run('a', 1, 5), run('a', 2, 6), run('b', 2, 7), run('b', 3, 8)], 'a');
  expect(few.paired.find(({ outcome }) => outcome === 'residual_lsc')).toMatchObject({
    n: 1,
    effect: 1,
    ci: null,
    p: 1,
  });
  expect(answerOf(few, 'residual_lsc', powerOf(2, 1)).sentence).toContain(
    '1 seed with both arms cannot tell a difference from chance',
  );
});

test('a reason why no difference was found is given once', () => {
  const few = compare([run('a', 1, 5), run('b', 1, 6)], 'a');
  const said = answersOf(few, 'residual_lsc', powerOf(1, 1)).map(({ sentence }) => sentence);
  expect(said).toHaveLength(2);
  expect(said[0]).toContain('cannot tell a difference from chance');
  expect(said[1]).toMatch(/^HSC at their fewest over the start, likewise: means run from /);
});

test('the interval of what cannot be negative ends at 0', () => {
  const { mean, ci } = summaryOf([0, 0, 0, 8], 'residual_lsc');
  // Mean 2, deviation 4: 2 ± 3.18 · 4/2
  expect(mean).toBe(2);
  expect(ci![0]).toBe(0);
  expect(ci![1]).toBeCloseTo(8.365, 3);
  expect(summaryOf([0, 0, 0, 8], 'o2 with cells of hsc [1]').ci![0]).toBeCloseTo(-4.365, 3);
});

test('where no seed has the outcome in both arms there is no pair, which is no difference of none', () => {
  const apart = compare([run('a', 1, 5), run('b', 2, 7)], 'a');
  expect(effectInWords(apart.paired.find(({ outcome }) => outcome === 'residual_lsc')!)).toBe('no pair');
  expect(effectInWords({ effect: 0, ci: null, outcome: 'residual_lsc' })).toBe('0');
});

test('a time that one arm did not reach in some seeds is not told apart by the seeds in which it did', () => {
  const back = seeds.map((seed) => run('control', seed, 20));
  const some = seeds.map((seed) => run('slow', seed, 20, seed > 6 ? 0.1 : 1));
  const late = compare([...back, ...some], 'control');
  expect(late.paired.find(({ outcome }) => outcome === 'anc_recovery_day')).toMatchObject({
    n: 6,
    unpaired: 2,
    p: null,
    p_corrected: null,
  });
  const { verdict, sentence } = answerOf(late, 'anc_recovery_day', powerOf(8, 1));
  expect(verdict).toBe('no');
  expect(sentence).toContain(
    'in 2 seeds only one of two arms has it, and the 6 in which both have it cannot stand for all',
  );
});

test('the power is said with what it means', () => {
  expect(powerInWords(powerOf(40, 1))).toMatch(
    /large \(0.8 SD\) over 99 %, medium \(0.5 SD\) 8\d %, small \(0.2 SD\) 2\d %\.$/,
  );
  expect(powerInWords(powerOf(10, 6))).toContain('corrected for 6 comparisons');
  // 2/2ⁿ ≤ 0.05/6 needs n ≥ 1 + log2(120) = 7.9
  expect(powerOf(10, 6).least_seeds).toBe(8);
  expect(powerOf(5, 6)).toMatchObject({ small: 0, medium: 0, large: 0 });
  expect(powerInWords(powerOf(5, 6))).toContain('below 8 seeds no difference can be told from chance');
});

test('the table has a row per arm and seed, and nothing where there is nothing', () => {
  const [head, first] = csvOf(outcomesTable(compare([run('=a', 1, 5, 0.1), run('b', 1, 6)], 'b'))).split('\n');
  expect(head).toMatch(/^arm,seed,residual_lsc,/);
  expect(first).toMatch(/^'=a,1,5,/);
  const names = head!.split(',');
  expect(first!.split(',')[names.indexOf('remission_day')]).toBe('');
  expect(first!.split(',')[names.indexOf('remission')]).toBe('0');
});
