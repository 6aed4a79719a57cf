import { expect, test } from 'vitest';
import type { Observable } from '../../../../src/assays/index.ts';
import { judge } from '../../../../src/experiments/dispute/judge.ts';
import { outcomeByDay } from '../../../../src/experiments/dispute/outcome-by-day.ts';
import { smallDispute } from './small-dispute.ts';

const readings = (values: readonly (number | null)[]) => new Map(values.map((value, k) => [k, value]));
type OnSides = Readonly<Record<'a' | 'b', readonly (number | null)[]>>;

/** A reading of one arm, or of one that reads 1, 2, 3 against another one. */
function outcome(scale: Observable['scale'], values: OnSides) {
  const [observable] = smallDispute.observables;
  const day = (side: 'a' | 'b') =>
    scale === 'difference'
      ? { of: readings(values[side]) }
      : { of: readings([1, 2, 3]), against: readings(values[side]) };
  return outcomeByDay({ ...observable!, scale }, (_observable, _day, side) => day(side), 0.05);
}

test('sides of which one has nothing to be relative to are not told apart, and not for want of seeds', () => {
  const { verdict, reason } = judge([outcome('relative', { a: [1, 2, 2], b: [0, 0, 0] })]);
  expect(verdict).toBe('not separable here');
  expect(reason).toBe('resting HSC: what it is relative to reads 0, so that there is no relative effect');
});

test('a reading that too few seeds have leaves a dispute undecided, whatever the others say', () => {
  const unread = outcome('difference', { a: [1, 2, null], b: [3, 4, 5] });
  expect(judge([unread])).toMatchObject({
    verdict: 'undecided',
    reason: expect.stringMatching(/^fewer than 3 seeds have something to read on both sides/),
  });
  const alike = outcome('difference', { a: [1, 2, 3], b: [1, 2, 3] });
  expect(judge([alike]).verdict).toBe('not separable here');
  expect(judge([alike, unread])).toMatchObject({
    verdict: 'undecided',
    reason: expect.stringMatching(/; of 1 more, fewer than 3 seeds/),
  });
});

test('predictions that do not vary between seeds are apart in every seed alike, which is no number', () => {
  expect(judge([outcome('difference', { a: [2, 2, 2], b: [1, 1, 1] })])).toMatchObject({
    verdict: 'separable',
    reason: 'the predictions are apart in every seed alike',
    best: { day: { interval: null } },
  });
});
