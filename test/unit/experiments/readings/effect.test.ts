import { describe, expect, test } from 'vitest';
import { beyond, effectOf, effectOnShares } from '../../../../src/experiments/readings/effect.ts';

const readings = (...values: readonly (number | null)[]) => new Map(values.map((value, k) => [k + 1, value]));

describe('an effect', () => {
  test('is paired by seed, and leaves out seeds in which an arm has nothing to read', () => {
    const effect = effectOf({ scale: 'difference' }, readings(3, 5, null, 9), readings(1, 2, 3, 5));
    expect([...effect.values]).toEqual([
      [1, 2],
      [2, 3],
      [4, 4],
    ]);
    expect(effect.mean).toBe(3);
  });

  test('is relative to the mean of the other arm, so that a seed with nothing in it does no harm', () => {
    const effect = effectOf({ scale: 'relative' }, readings(3, 5), readings(0, 4));
    expect(effect.mean).toBe(1);
  });

  test('has the error of both means in its interval where it is relative', () => {
    // Both arms vary alike about a ratio of 3: nothing is left open. Where only the other arm varies, a difference over its mean as known
    // would have an interval three times too narrow.
    expect(effectOf({ scale: 'relative' }, readings(30, 60, 90), readings(10, 20, 30)).ci).toEqual([2, 2]);
    const [low, high] = effectOf({ scale: 'relative' }, readings(60, 60, 60), readings(18, 20, 22)).ci!;
    // 3 × 2/20 over √3 seeds, 4.303 times.
    expect((high - low) / 2).toBeCloseTo((4.3027 * 0.3) / Math.sqrt(3), 4);
  });

  test('relative to a mean below 0 is more where it is more', () => {
    expect(effectOf({ scale: 'relative' }, readings(-1, -3), readings(-4, -4)).mean).toBe(0.5);
  });

  test('is none relative to nothing, and says so', () => {
    for (const own of [readings(3, 5), readings(0, 0)])
      expect(effectOf({ scale: 'relative' }, own, readings(0, 0))).toMatchObject({
        mean: null,
        ci: null,
        lacks: 'what it is relative to reads 0, so that there is no relative effect',
      });
    expect(effectOf({ scale: 'relative' }, readings(3, 5)).mean).toBeNull();
    // Without any seed nothing reads 0.
    expect(effectOf({ scale: 'relative' }, readings(null), readings(0)).lacks).toBeUndefined();
  });

  test('of a single arm is what it has beyond a number', () => {
    expect(effectOf({ scale: 'difference', from: 2 }, readings(3, 5)).mean).toBe(2);
    expect(effectOf({ scale: 'relative', from: 2 }, readings(3, 5)).mean).toBe(1);
    expect(effectOf({ scale: 'difference' }, readings(3, 5)).mean).toBe(4);
  });

  test('of shares has the interval of shares, which ten alike seeds do not make a point', () => {
    const effect = effectOnShares(readings(...Array(10).fill(1)), readings(...Array(10).fill(0)));
    expect(effect.mean).toBe(1);
    expect(effect.ci![0]).toBeLessThan(0.9);
    expect(effectOnShares(readings(), readings(1, 0)).ci).toBeNull();
  });

  test('is none without readings', () => {
    expect(effectOf({ scale: 'difference' }, readings(null, null))).toMatchObject({ mean: null, ci: null });
  });

  test('goes beyond another one seed by seed', () => {
    const uncut = effectOf({ scale: 'difference' }, readings(5, 6, 7));
    const cut = effectOf({ scale: 'difference' }, readings(1, null, 1));
    expect([...beyond(uncut, cut).values]).toEqual([
      [1, 4],
      [3, 6],
    ]);
  });
});
