import { expect, test } from 'vitest';
import { stepEffect } from '../../../../src/experiments/statistics/step-effect.ts';

/** Usual values of mean 20 and standard deviation √((4 + 0 + 4)/2) = 2. */
const usual = [18, 20, 22];
const movedBy = (by: number) =>
  stepEffect(
    'day',
    usual.map((value) => ({ usual: value, finer: value + by })),
  );

test('a move below 5 % of the mean is within 5 %, one below the deviation between seeds within their spread', () => {
  expect(movedBy(0.9)).toMatchObject({ pairs: 3, usual: 20, seed_spread: 2, within: '5 %' });
  expect(movedBy(0.9).moved).toBeCloseTo(0.9, 12);
  expect(movedBy(-0.9).moved_pct).toBeCloseTo(-4.5, 12);
  expect(movedBy(-1.5).within).toBe('seed spread');
  expect(movedBy(2.1).within).toBe('neither');
});

test('the interval is that of the differences within seeds, so an equal shift in all has none', () => {
  const [low, high] = movedBy(1.5).interval_95!;
  expect(low).toBeCloseTo(1.5, 12);
  expect(high).toBeCloseTo(1.5, 12);
});

test('seeds that have the outcome at one of the steps only are counted and not compared', () => {
  const found = stepEffect('relapse', [
    { usual: 10, finer: 10 },
    { usual: 30, finer: null },
    { usual: null, finer: 5 },
    { usual: null, finer: null },
  ]);
  expect(found).toMatchObject({ pairs: 1, only_usual: 1, only_finer: 1, usual: 10, finer: 10, within: '5 %' });
  expect(found.interval_95).toBeNull();
  expect(found.seed_spread).toBeNull();
});

test('an outcome that no seed has is not known, and one that is 0 at both steps has not moved', () => {
  expect(stepEffect('relapse', [{ usual: null, finer: 3 }]).within).toBe('not known');
  expect(stepEffect('lsc', [{ usual: 0, finer: 0 }])).toMatchObject({ moved_pct: null, within: '5 %' });
  expect(stepEffect('lsc', [{ usual: 0, finer: 1 }]).within).toBe('neither');
});
