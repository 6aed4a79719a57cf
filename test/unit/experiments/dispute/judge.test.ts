import { expect, test } from 'vitest';
import { judge } from '../../../../src/experiments/dispute/judge.ts';
import { predictionOf } from '../../../../src/experiments/dispute/prediction.ts';
import { separationOf } from '../../../../src/experiments/dispute/separation.ts';
import { smallDispute } from './small-dispute.ts';

test('sides of which one has nothing to be relative to are not told apart, and not for want of seeds', () => {
  const readings = (...values: readonly number[]) => new Map(values.map((value, k) => [k, value]));
  const on = (...against: readonly number[]) =>
    predictionOf({ scale: 'relative' }, { of: readings(1, 2, 3), against: readings(...against) });
  const [a, b] = [on(1, 2, 2), on(0, 0, 0)];
  const separation = separationOf(a, b, 0.05);
  expect(separation).toBeNull();
  const day = { day: 1, a, b, separation };
  const [observable] = smallDispute.observables;
  const { verdict, reason } = judge([{ observable: observable!, days: [day], partsFrom: null }]);
  expect(verdict).toBe('not separable here');
  expect(reason).toBe('resting HSC: what it is relative to reads 0, so that there is no relative effect');
});
