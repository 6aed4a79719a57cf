import { expect, test } from 'vitest';
import { pairedPower, pairsFor } from '../../../../src/experiments/statistics/paired-power.ts';
import { criticalT, meanInterval } from '../../../../src/experiments/statistics/student-t.ts';
import { animalsPerGroup, twoSamplePower } from '../../../../src/experiments/statistics/two-sample-power.ts';

// Printed tables of Student's t, two-sided 5 %.
test.each([
  [1, 12.706],
  [4, 2.776],
  [9, 2.262],
  [30, 2.042],
])('with %d degrees of freedom 5 %% lie beyond %f', (df, t) => {
  expect(criticalT(df, 0.05)).toBeCloseTo(t, 3);
});

test('the interval of 1 to 5 is 3 ± 2.776 · 1.581/√5', () => {
  const { mean, deviation, interval } = meanInterval([1, 2, 3, 4, 5]);
  expect(mean).toBe(3);
  expect(deviation).toBeCloseTo(Math.sqrt(2.5), 12);
  // Half the width by hand with the printed t: 1.963, to its four digits.
  expect(interval![0]).toBeCloseTo(3 - 1.963, 3);
  expect(interval![1]).toBeCloseTo(3 + 1.963, 3);
});

test('one value has no interval, and none has no mean', () => {
  expect(meanInterval([7])).toEqual({ mean: 7, deviation: Number.NaN, interval: null });
  expect(meanInterval([]).mean).toBeNaN();
});

// Cohen's tables give 34 pairs for a medium effect (0.5 SD) at 5 % and 80 %, and 15 for a large one (0.8 SD).
test.each([
  [0.5, 34],
  [0.8, 15],
])('an effect of %f SD needs %d pairs', (effect, pairs) => {
  expect(pairsFor(effect)).toBe(pairs);
  expect(pairedPower(pairs - 1, effect)).toBeLessThan(0.8);
});

test('an effect that is too small for a thousand pairs has no number', () => {
  expect(pairsFor(0.01)).toBeNull();
});

// Cohen's tables for two groups at 5 % and 80 %: 26 in each for a large effect, 64 for a medium one; 17 for one SD.
test.each([
  [0.8, 26],
  [0.5, 64],
  [1, 17],
])('a difference of %f SD needs %d animals in each of two groups', (effect, animals) => {
  expect(animalsPerGroup(effect)).toBe(animals);
  expect(twoSamplePower(animals - 1, effect)).toBeLessThan(0.8);
});

test('groups that nothing varies in need the two animals without which there is no test', () => {
  expect(animalsPerGroup(Number.POSITIVE_INFINITY)).toBe(2);
});

test('an interval at a level shared among five is wider', () => {
  // Printed tables, 4 degrees of freedom: 4.604 at 1 %.
  expect(meanInterval([1, 2, 3, 4, 5], 0.01).interval![1]).toBeCloseTo(3 + (4.604 * Math.sqrt(2.5)) / Math.sqrt(5), 3);
});

test('nothing is seen as often as the level says, with any number of animals', () => {
  expect(twoSamplePower(1000, 0)).toBeCloseTo(0.05, 6);
  // SciPy's noncentral t: 0.6083667.
  expect(twoSamplePower(1000, 0.1)).toBeCloseTo(0.6083667, 6);
});
