import { describe, expect, test } from 'vitest';
import type { PlannedRun } from '../../../../src/experiments/arms/plan.ts';
import { type MostSeparating, mostSeparating } from '../../../../src/experiments/screening/most-separating.ts';
import { sayMostSeparating } from '../../../../src/experiments/screening/say-screening.ts';
import { screeningOf } from '../../../../src/experiments/screening/screening.ts';
import type { Study } from '../../../../src/io/index.ts';
import { small } from '../small-scenario.ts';

const dispute = 'D-LSC-CYCLE';
const on = (label: 'a' | 'b') => ({ label, says: null, overlay: { sides: { [dispute]: label } } });
const study: Study = {
  id: 'made-up',
  title: 'Made up',
  scenario: small,
  design: 'one-at-a-time',
  seeds: null,
  outcomes: null,
  switches: [{ kind: 'dispute', id: dispute, says: null, sides: { a: on('a'), b: on('b') } }],
};
const screening = screeningOf(study, { seed: 1, seeds: 4 });
const [factor] = screening.factors;

/** Three days of a run, four rows a day; LSC as told, resting LSC ten times as far apart. */
function run(name: string, seed: number, lsc: (day: number) => number): PlannedRun {
  const time = Float64Array.from({ length: 13 }, (_, k) => k / 4);
  const series = new Map([
    ['time_d', time],
    ['lsc_cells', time.map(lsc)],
    ['resting_lsc_pct', time.map((day) => 1000 * lsc(day) + seed)],
  ]);
  const record = { seed, ticks: 72, shared_ticks: 0, hash: '', removed: 0, began: {}, wall_s: 1, series };
  return { arm: { name, scenario: small }, seed, key: `${name}${seed}`, trunk: null, record };
}

const [one, other] = screening.arms.map(({ name }) => name);

const sentenceOf = (best: MostSeparating | null) =>
  sayMostSeparating({
    id: dispute,
    kind: 'dispute',
    question: '',
    sides: factor!.sides,
    stands_at: 'b',
    most_separating: best,
  });

describe('the reading that separates the sides of a switch', () => {
  test('is the one and the day on which they part most, in spreads between seeds', () => {
    // Seeds spread by sqrt(5/3) within each arm; the arms part by 10 from day 2 on, so by 10/sqrt(5/3) = 7.7 SD, and by 1 before.
    // Of four seeds Hedges' correction leaves 1 − 3/11.
    const plan = screening.seeds.flatMap((seed) => [
      run(one!, seed, () => seed),
      run(other!, seed, (day) => seed + (day > 2 ? 10 : 1)),
    ]);
    const found = mostSeparating(factor!, screening, plan)!;
    expect(found.observable).toBe('LSC in the tissue');
    expect(found.day).toBe(2.25);
    expect(Math.abs(found.separation_sd)).toBeCloseTo(((8 / 11) * 10) / Math.sqrt(5 / 3), 10);
    expect(found.is_parted).toBe(true);
    expect(found.path.length).toBeGreaterThan(0);
  });

  test('is not what the switch sets by rules inside the cell, however far that is apart', () => {
    const plan = screening.seeds.flatMap((seed) => [run(one!, seed, () => seed), run(other!, seed, () => seed + 1)]);
    expect(mostSeparating(factor!, screening, plan)!.observable).toBe('LSC in the tissue');
  });

  test('may differ surely and by less than counts, which is not called chance', () => {
    // Seeds spread by sqrt(5/3) within each arm and differ between the arms by 0.5 in each: 8/11 · 0.5/sqrt(5/3) = 0.28 SD, sure.
    const plan = screening.seeds.flatMap((seed) => [run(one!, seed, () => seed), run(other!, seed, () => seed + 0.5)]);
    const best = mostSeparating(factor!, screening, plan)!;
    expect(best.is_parted).toBe(false);
    expect(sentenceOf(best)).toMatch(
      /^no reading of 136 parts its sides surely and by as much as counts; .*; 0.28 SD apart, sure, but less than counts \(0.8 SD\)$/,
    );
    const noisy = screening.seeds.flatMap((seed) => [
      run(one!, seed, () => seed),
      run(other!, seed, () => seed + (seed % 2 === 0 ? 1 : -0.5)),
    ]);
    expect(sentenceOf(mostSeparating(factor!, screening, noisy))).toMatch(/SD apart, which chance may do$/);
  });

  test('is called none where the sides do not differ, and is not there in two seeds', () => {
    const same = screening.seeds.flatMap((seed) => [run(one!, seed, () => seed), run(other!, seed, () => seed)]);
    const best = mostSeparating(factor!, screening, same);
    expect(sentenceOf(best)).toBe('no reading that could tell its sides apart differs between them');
    const few = same.filter(({ seed }) => seed < 3);
    expect(mostSeparating(factor!, screening, few)).toBeNull();
  });
});
