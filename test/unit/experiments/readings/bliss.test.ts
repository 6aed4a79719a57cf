import { describe, expect, test } from 'vitest';
import { beyondBliss, together } from '../../../../src/experiments/readings/bliss.ts';

const readings = (...values: readonly (number | null)[]) => new Map(values.map((value, k) => [k + 1, value]));
const arms = (both: number, one: number, other: number, neither: number) => ({
  both: readings(both, 2 * both),
  alone: [readings(one, 2 * one), readings(other, 2 * other)] as const,
  neither: readings(neither, 2 * neither),
});

describe('two things together', () => {
  test('that act independently leave the product of what each leaves, in small blocks and in large ones', () => {
    // A drug that spares a half and one that spares a fifth spare a tenth together (Bliss 1939).
    const independent = arms(10, 50, 20, 100);
    expect(beyondBliss(independent).mean).toBeCloseTo(0, 12);
    expect(together(independent)).toEqual({ alone: [0.5, 0.2], expected: 0.1, both: 0.1 });
  });

  test('leave less where they act together, and more where they stand in for each other', () => {
    expect(beyondBliss(arms(4, 50, 20, 100)).mean).toBeCloseTo(-0.06, 12);
    // Both block the same thing: the weaker adds nothing.
    expect(beyondBliss(arms(20, 50, 20, 100)).mean).toBeCloseTo(0.1, 12);
  });

  test('are compared within seeds, of those that all four arms have', () => {
    const { values } = beyondBliss({
      both: readings(20, 20, null, 20),
      alone: [readings(50, 40, 50, 50), readings(20, 40, 20, null)],
      neither: readings(100, 80, 100, 100),
    });
    // 20 - 50 × 20/100 = 10 and 20 - 40 × 40/80 = 0, of a mean of 90: the ratio is 1/18, about which 10 lies 40/9 high and 0 as much low.
    expect([...values.keys()]).toEqual([1, 2]);
    expect(values.get(1)).toBeCloseTo(1 / 18 + 40 / 9 / 90, 12);
    expect(values.get(2)).toBeCloseTo(1 / 18 - 40 / 9 / 90, 12);
  });

  test('have no effect to be expected where a seed reads 0 with neither, and it is said why', () => {
    const empty = { ...arms(4, 50, 20, 100), neither: readings(100, 0) };
    expect(beyondBliss(empty)).toMatchObject({ mean: null, ci: null });
    expect(beyondBliss(empty).lacks).toContain('reads 0');
    expect(together(empty)).toBeNull();
  });
});
