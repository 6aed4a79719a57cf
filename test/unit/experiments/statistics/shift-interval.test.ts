import { expect, test } from 'vitest';
import { shiftInterval } from '../../../../src/experiments/statistics/shift-interval.ts';

// SciPy's noncentral t, sought with brentq.
test.each([
  [2, 5, 0.05, -0.3692, 4.2325],
  [10, 5, 0.05, 3.7023, 16.2913],
  [-3, 2, 0.01, -7.5616, 1.1891],
])('of t = %f with %d degrees of freedom at %f is %f to %f', (t, df, level, low, high) => {
  expect(shiftInterval(t, df, level)).toEqual([expect.closeTo(low, 3), expect.closeTo(high, 3)]);
});
