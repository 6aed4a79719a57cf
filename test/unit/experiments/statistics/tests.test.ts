import { expect, test } from 'vitest';
import { aMeasure, aMeasureInterval } from '../../../../src/experiments/statistics/a-measure.ts';
import { holm } from '../../../../src/experiments/statistics/holm.ts';
import { normalTail } from '../../../../src/experiments/statistics/normal.ts';
import { effects, pairedPower } from '../../../../src/experiments/statistics/paired-power.ts';
import { wilcoxonSignedRank } from '../../../../src/experiments/statistics/wilcoxon-signed-rank.ts';

// Depression scale factors of nine patients before and after therapy: the example of R's ?wilcox.test, from Hollander & Wolfe
// (1973), p. 29. R gives V = 40, one-sided p = 0.01953125.
const before = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
const after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];

// Permeability of the human amnion at term and at 12 to 26 weeks: the same page, from Hollander & Wolfe (1973), p. 69. R gives
// W = 35, one-sided p = 0.127206.
const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
const early = [1.15, 0.88, 0.9, 0.74, 1.21];

/** Computed once by R 4.2: set.seed(1); round(rnorm(120, 0.2, 1), 1). Many ties, some zeros. */
const many = [
  -0.4, 0.4, -0.6, 1.8, 0.5, -0.6, 0.7, 0.9, 0.8, -0.1, 1.7, 0.6, -0.4, -2.0, 1.3, 0.2, 0.2, 1.1, 1.0, 0.8, 1.1, 1.0,
  0.3, -1.8, 0.8, 0.1, 0.0, -1.3, -0.3, 0.6, 1.6, 0.1, 0.6, 0.1, -1.2, -0.2, -0.2, 0.1, 1.3, 1.0, 0.0, -0.1, 0.9, 0.8,
  -0.5, -0.5, 0.6, 1.0, 0.1, 1.1, 0.6, -0.4, 0.5, -0.9, 1.6, 2.2, -0.2, -0.8, 0.8, 0.1, 2.6, 0.2, 0.9, 0.2, -0.5, 0.4,
  -1.6, 1.7, 0.4, 2.4, 0.7, -0.5, 0.8, -0.7, -1.1, 0.5, -0.2, 0.2, 0.3, -0.4, -0.4, 0.1, 1.4, -1.3, 0.8, 0.5, 1.3, -0.1,
  0.6, 0.5, -0.3, 1.4, 1.4, 0.9, 1.8, 0.8, -1.1, -0.4, -1.0, -0.3, -0.4, 0.2, -0.7, 0.4, -0.5, 2.0, 0.9, 1.1, 0.6, 1.9,
  -0.4, -0.3, 1.6, -0.5, 0.0, -0.2, -0.1, -0.1, 0.7, 0.0,
];

test("the signed ranks of R's example have its V and p", () => {
  const { v, n, p } = wilcoxonSignedRank(before.map((value, k) => value - after[k]!));
  expect([v, n]).toEqual([40, 9]);
  expect(p).toBe(2 * 0.01953125);
});

test('many signed ranks with ties and zeros have the normal p of R', () => {
  // wilcox.test(many): V = 4727, p = 0.000236766505528258
  const { v, p } = wilcoxonSignedRank(many);
  expect(v).toBe(4727);
  expect(p).toBeCloseTo(0.000236766505528258, 12);
});

test('tied pairs count all signs: three equal differences all above 0 are one choice of eight, twice', () => {
  expect(wilcoxonSignedRank([1, 1, 1]).p).toBe(2 / 8);
  expect(wilcoxonSignedRank([0, 0]).p).toBe(1);
});

test("A of R's example of two samples is Mann and Whitney's W over the pairs", () => {
  // W = 35 in R's help of wilcox.test.
  expect(aMeasure(term, early)).toBe(35 / 50);
});

test('the interval of A has the standard error of the example with which its formula was published', () => {
  // Ratings of CT images of 58 normal and 51 abnormal cases, 1 to 5: area 0.893, standard error 0.032 (Hanley & McNeil 1982).
  const rated = (...counts: number[]) => counts.flatMap((count, k) => new Array<number>(count).fill(k + 1));
  const [normal, abnormal] = [rated(33, 6, 6, 11, 2), rated(3, 2, 2, 11, 33)];
  expect(aMeasure(abnormal, normal)).toBeCloseTo(0.893, 3);
  const [low, high] = aMeasureInterval(abnormal, normal)!;
  // The last digit that was published.
  expect(Math.abs((high - low) / 2 / 1.96 - 0.032)).toBeLessThan(0.001);
  expect(aMeasureInterval([4, 5], [1, 2, 3])).toBeNull();
});

test('A is one half for equal groups and 1 for groups apart', () => {
  expect(aMeasure([1, 2, 3], [1, 2, 3])).toBe(0.5);
  expect(aMeasure([4, 5], [1, 2, 3])).toBe(1);
});

// power.t.test(n, delta, sd = 1, type = "paired", strict = TRUE)$power of R 4.2.
test.each([
  [3, 0.0555412759650297, 0.0841070558965017, 0.1348853992314994],
  [5, 0.0642695740480347, 0.1405166899904147, 0.2809920635175014],
  [10, 0.0876571540293024, 0.2931756065143855, 0.6162327634750354],
  [20, 0.135956288767967, 0.564504418439084, 0.92389875538876],
  [50, 0.283592414667614, 0.933897581261522, 0.999830286228573],
])('the power of %i pairs is that of R', (n, small, medium, large) => {
  expect(pairedPower(n, effects.small)).toBeCloseTo(small, 7);
  expect(pairedPower(n, effects.medium)).toBeCloseTo(medium, 7);
  expect(pairedPower(n, effects.large)).toBeCloseTo(large, 7);
});

test('the power at another level is that of R, and one pair has none', () => {
  // power.t.test(n = 20, delta = 1, type = "paired", sig.level = 0.01, strict = TRUE)
  expect(pairedPower(20, 1, 0.01)).toBeCloseTo(0.932495371690316, 7);
  expect(pairedPower(1, 5)).toBe(0);
});

test('p values are raised as by p.adjust of R', () => {
  // p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")
  const raised = holm([0.01, 0.04, 0.03, 0.005]);
  [0.03, 0.06, 0.06, 0.02].forEach((p, k) => {
    expect(raised[k]).toBeCloseTo(p, 14);
  });
});

// pnorm(-x) of R.
test.each([
  [8, 6.22096057427178e-16],
  [5, 2.86651571879194e-7],
  [3.2, 6.87137937915848e-4],
  [1.96, 2.49978951482204e-2],
  [0, 0.5],
  [-1, 0.841344746068543],
  [-6, 0.999999999013412],
])('the normal tail beyond %f is that of R', (x, tail) => {
  expect(Math.abs(normalTail(x) / tail - 1)).toBeLessThan(1e-12);
});
