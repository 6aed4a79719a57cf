import { describe, expect, test } from 'vitest';
import { beyond, effectOf } from '../../../../src/experiments/readings/effect.ts';

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
    expect(effect.values.get(1)).toBe(1.5);
    expect(effect.mean).toBe(1);
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
    const effect = effectOf(
      { scale: 'share of seeds' },
      readings(...Array(10).fill(1)),
      readings(...Array(10).fill(0)),
    );
    expect(effect.mean).toBe(1);
    expect(effect.ci![0]).toBeLessThan(0.9);
    const alone = effectOf({ scale: 'share of seeds' }, readings(1, 1, 1, 0));
    // Wilson's interval of 3 of 4, as in Newcombe (1998): 0.3006 to 0.9544.
    expect(alone.ci![0]).toBeCloseTo(0.3006, 4);
    expect(alone.ci![1]).toBeCloseTo(0.9544, 4);
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
