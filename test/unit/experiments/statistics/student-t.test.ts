import { expect, test } from 'vitest';
import { pairedPower, pairsFor } from '../../../../src/experiments/statistics/paired-power.ts';
import { criticalT, meanInterval } from '../../../../src/experiments/statistics/student-t.ts';

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
