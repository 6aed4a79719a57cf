import { describe, expect, test } from 'vitest';
import { randomNormal } from '../../../../src/core/index.ts';
import { predictionOf } from '../../../../src/experiments/dispute/prediction.ts';
import {
  animalsAtEnd,
  animalsFor,
  isParted,
  separationInterval,
  separationOf,
} from '../../../../src/experiments/dispute/separation.ts';
import { tTail } from '../../../../src/experiments/statistics/student-t.ts';

const readings = (...values: readonly (number | null)[]) => new Map(values.map((value, k) => [k + 1, value]));
/** Standard normal values, the same in every run. */
const normals = (count: number, trial: number, which: number) =>
  Array.from({ length: count }, (_, k) => randomNormal(1, 0, trial, k, which));
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
    const { mean, spread, values } = predictionOf(
      { scale: 'relative' },
      { of: readings(4, 6, 8), against: readings(10, 12, 14) },
    );
    expect(mean).toBeCloseTo(-0.5, 12);
    // −0.5 + (d + 0.5 b)/12 with d = −6 in every seed and b = 10, 12, 14: what the mean of the arm below adds is in it.
    expect([...values.values()]).toEqual([-0.5 - 1 / 12, -0.5, -0.5 + 1 / 12].map((each) => expect.closeTo(each, 12)));
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
    // Every seed has the same difference: the error is that of the spread, whose square is χ²/4, and 95 % of χ² with four degrees of freedom
    // lie between 0.4844 and 11.143 (printed tables).
    const [low, high] = separationInterval(found, 0.05)!;
    expect(low / (10 / Math.sqrt(2.5))).toBeCloseTo(Math.sqrt(0.4844 / 4), 2);
    expect(high / (10 / Math.sqrt(2.5))).toBeCloseTo(Math.sqrt(11.143 / 4), 2);
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
    expect(separationInterval(separationOf(alone(2, 2, 2), alone(1, 1, 1), 0.05)!, 0.05)).toBeNull();
    expect(separationOf(alone(2, 2, 2), alone(2, 2, 2), 0.05)!.sd).toBe(0);
  });

  test.each([0, 0.8, 2, 4])('has an interval that covers a true one of %f as often as it says', (truth) => {
    const tried = 250;
    for (const alike of [0, 0.9]) {
      let covered = 0;
      for (let k = 0; k < tried; k++) {
        const shared = normals(6, k, 0);
        const arm = (which: number) =>
          normals(6, k, which).map((own, seed) => Math.sqrt(alike) * shared[seed]! + Math.sqrt(1 - alike) * own);
        const { sd, error } = separationOf(alone(...arm(1).map((value) => value + truth)), alone(...arm(2)), 0.05)!;
        // Inside its ends as they are defined; seeking these would take forty times as long. Hedges’ correction of six seeds is 1 − 3/19.
        const tail = tTail(sd / (16 / 19) / error, 5, truth / error);
        if (tail > 0.025 && tail < 0.975) covered++;
      }
      // Of 250 at 95 % a share below 0.92 comes once in fifty times; numbers are the same in every run.
      expect(covered / tried, `arms alike by ${alike}`).toBeGreaterThanOrEqual(0.93);
    }
  });

  test('takes the animals of Cohen’s tables: one group against a value, or two groups', () => {
    // One sample as pairs: 15 for 0.8 SD, 34 for 0.5 SD; two groups: 26 and 64 in each.
    expect(animalsFor({ sd: -0.8 }, 1)).toBe(15);
    expect(animalsFor({ sd: 0.8 }, 2)).toBe(26);
    expect(animalsFor({ sd: 0.5 }, 2)).toBe(64);
    expect(animalsFor({ sd: 0 }, 2)).toBeNull();
  });

  test('takes more animals by the end of its interval, and no number of them where that reaches 0', () => {
    expect(animalsAtEnd([0.5, 3], 2)).toBe(64);
    expect(animalsAtEnd([-3, -0.8], 1)).toBe(15);
    expect(animalsAtEnd([-0.1, 3], 2)).toBeNull();
  });
});
