import { expect, test } from 'vitest';
import { mcnemar } from '../../../../src/experiments/statistics/mcnemar.ts';
import { median } from '../../../../src/experiments/statistics/median.ts';
import { slope } from '../../../../src/experiments/statistics/slope.ts';
import { wilsonInterval } from '../../../../src/experiments/statistics/wilson-interval.ts';

// Table I, method 3 of Newcombe, Statistics in Medicine 17, 857 (1998), printed to four digits.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('the score interval of %i in %i is the published one', (k, n, low, high) => {
  const found = wilsonInterval(k, n);
  expect(Math.abs(found[0] - low)).toBeLessThanOrEqual(5.1e-5);
  expect(Math.abs(found[1] - high)).toBeLessThanOrEqual(5.1e-5);
});

test('the score interval of all is that of none, mirrored', () => {
  const [low, high] = wilsonInterval(20, 20);
  expect(high).toBe(1);
  expect(low).toBeCloseTo(1 - wilsonInterval(0, 20)[1], 12);
});

const pairsOf = (both: number, first: number, second: number, neither: number): [boolean, boolean][] => [
  ...new Array<[boolean, boolean]>(both).fill([true, true]),
  ...new Array<[boolean, boolean]>(first).fill([true, false]),
  ...new Array<[boolean, boolean]>(second).fill([false, true]),
  ...new Array<[boolean, boolean]>(neither).fill([false, false]),
];

test('one pair against seven differs with the p of eight coins', () => {
  const found = mcnemar(pairsOf(1, 1, 7, 12));
  // 2 · (C(8,0) + C(8,1)) / 2^8
  expect(found.p).toBe(18 / 256);
  expect(found).toMatchObject({ pairs: 21, onlyFirst: 1, onlySecond: 7, difference: -6 / 21 });
  // d = −6/23 and 1.959964 · √((10/23 − 36/529)/23) = 0.247490
  expect(found.interval[0]).toBeCloseTo(-6 / 23 - 0.24749, 5);
  expect(found.interval[1]).toBeCloseTo(-6 / 23 + 0.24749, 5);
});

test('pairs that agree say nothing of a difference', () => {
  expect(mcnemar(pairsOf(4, 0, 0, 5)).p).toBe(1);
  expect(mcnemar(pairsOf(0, 3, 3, 0)).p).toBe(1);
  // 2 / 2^6
  expect(mcnemar(pairsOf(0, 6, 0, 3)).p).toBe(1 / 32);
});

test('a median with times that were not reached is that of the ordered times', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7, null, 6])).toBe(7);
  expect(median([null, 6])).toBeNull();
  expect(median([])).toBeNull();
});

test('the slope of points on a line is its own, and of a symmetric bend is none', () => {
  expect(slope([0, 1, 2, 5], [3, 1, -1, -7])).toBe(-2);
  expect(slope([0, 1, 2], [0, 5, 0])).toBe(0);
});
