import { describe, expect, test } from 'vitest';
import { predictionOf } from '../../../../src/experiments/dispute/prediction.ts';
import { animalsAtEnd, animalsFor, isParted, separationOf } from '../../../../src/experiments/dispute/separation.ts';

const readings = (...values: readonly (number | null)[]) => new Map(values.map((value, k) => [k + 1, value]));
const alone = (...values: readonly (number | null)[]) =>
  predictionOf({ scale: 'difference' }, { of: readings(...values) });

describe('what a side predicts', () => {
  test('has the standard deviation between the seeds of one arm', () => {
    expect(alone(1, 2, 3, 4, 5)).toMatchObject({ mean: 3, spread: Math.sqrt(2.5) });
  });

  test('of two arms varies as animals do that are not paired', () => {
    const { mean, spread } = predictionOf(
      { scale: 'difference' },
      { of: readings(11, 12, 13), against: readings(1, 2, 3) },
    );
    expect(mean).toBe(10);
    expect(spread).toBeCloseTo(1, 12);
  });

  test('relative to the other arm has its spread in the same unit', () => {
    const { mean, spread } = predictionOf(
      { scale: 'relative' },
      { of: readings(4, 6, 8), against: readings(10, 12, 14) },
    );
    expect(mean).toBeCloseTo(-0.5, 12);
    // Both arms vary by 2 around means that are told in units of 12.
    expect(spread).toBeCloseTo(2 / 12, 12);
  });

  test('leaves out a seed in which one arm has nothing to read', () => {
    const { values } = predictionOf({ scale: 'difference' }, { of: readings(1, null, 3), against: readings(1, 2, 3) });
    expect([...values.keys()]).toEqual([1, 3]);
    expect(alone(7)).toMatchObject({ mean: 7, spread: null });
  });
});

describe('the separation of two predictions', () => {
  test('is their difference over the spread, corrected for few seeds, with an interval that is paired by seed', () => {
    const found = separationOf(alone(11, 12, 13, 14, 15), alone(1, 2, 3, 4, 5), 0.05)!;
    expect(found).toMatchObject({ difference: 10, ci: [10, 10], seeds: 5 });
    // Hedges' correction with four degrees of freedom: 1 − 3/15.
    expect(found.sd).toBeCloseTo((0.8 * 10) / Math.sqrt(2.5), 12);
    expect(found.sdInterval[0]).toBeCloseTo(found.sd, 12);
    expect(isParted(found)).toBe(true);
  });

  test('has a wider interval when more readings share the chance of a false alarm', () => {
    const [a, b] = [alone(3, 1, 4, 1, 5), alone(2, 7, 1, 8, 2)];
    const [one, many] = [separationOf(a, b, 0.05)!, separationOf(a, b, 0.005)!];
    expect(many.difference).toBe(one.difference);
    expect(many.ci[1] - many.ci[0]).toBeGreaterThan(one.ci[1] - one.ci[0]);
    expect(isParted(one)).toBe(false);
  });

  test('does not count where it is sure, but small', () => {
    const found = separationOf(alone(1.1, 2.1, 3.1, 4.1), alone(1, 2, 3, 4), 0.05)!;
    expect(found.ci[0]).toBeGreaterThan(0);
    expect(isParted(found)).toBe(false);
  });

  test('is not known from two seeds, and without bound where seeds do not differ', () => {
    expect(separationOf(alone(1, 2), alone(3, 4), 0.05)).toBeNull();
    expect(separationOf(alone(2, 2, 2), alone(1, 1, 1), 0.05)!.sd).toBe(Number.POSITIVE_INFINITY);
    expect(separationOf(alone(2, 2, 2), alone(2, 2, 2), 0.05)!.sd).toBe(0);
  });

  test('takes the animals of Cohen’s tables: one group against a value, or two groups', () => {
    // One sample as pairs: 15 for 0.8 SD, 34 for 0.5 SD; two groups: 26 and 64 in each.
    expect(animalsFor({ sd: -0.8 }, 1)).toBe(15);
    expect(animalsFor({ sd: 0.8 }, 2)).toBe(26);
    expect(animalsFor({ sd: 0.5 }, 2)).toBe(64);
    expect(animalsFor({ sd: 0 }, 2)).toBeNull();
  });

  test('takes more animals by the end of its interval, and no number of them where that reaches 0', () => {
    expect(animalsAtEnd({ sdInterval: [0.5, 3] }, 2)).toBe(64);
    expect(animalsAtEnd({ sdInterval: [-3, -0.8] }, 1)).toBe(15);
    expect(animalsAtEnd({ sdInterval: [-0.1, 3] }, 2)).toBeNull();
  });
});
