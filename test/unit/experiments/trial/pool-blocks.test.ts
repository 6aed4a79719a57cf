import { expect, test } from 'vitest';
import { poolBlocks } from '../../../../src/experiments/trial/pool-blocks.ts';

const days = [0, 0.5, 1, 1.5, 2, 2.5, 3];
const block = (began: number, leukemic: readonly number[], cells: readonly number[], length = days.length) => ({
  began,
  series: new Map([
    ['time_d', Float64Array.from(days.slice(0, length))],
    ['leukemic_pct', Float64Array.from(leukemic)],
    ['cellularity_per_mm3', Float64Array.from(cells)],
    ['doses_given', Float64Array.from(days.map((day) => (day > began ? 1 : 0)))],
  ]),
});

test('blocks are laid over each other at the start of treatment, from the day before on', () => {
  const pooled = poolBlocks([
    block(1, [10, 20, 30, 40, 50, 60, 70], [1, 1, 1, 1, 1, 1, 1]),
    block(1.5, [0, 0, 0, 50, 50, 50, 50], [1, 1, 1, 1, 1, 1, 1]),
  ]);
  expect([...pooled.get('time_d')!]).toEqual([-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5]);
  // On day 0 the first block is at its record of day 1, the second at that of day 1.5.
  expect(pooled.get('leukemic_pct')![4]).toBe(40);
  expect([...pooled.get('doses_given')!].findIndex((doses) => doses > 0)).toBe(6);
});

test('a percentage is that of all cells of the patient', () => {
  const pooled = poolBlocks([
    block(1, [90, 90, 90, 90, 90, 90, 90], [3, 3, 3, 3, 3, 3, 3]),
    block(1, [10, 10, 10, 10, 10, 10, 10], [1, 1, 1, 1, 1, 1, 1]),
  ]);
  expect(pooled.get('leukemic_pct')![0]).toBeCloseTo((3 * 90 + 10) / 4, 12);
  expect(pooled.get('cellularity_per_mm3')![0]).toBe(2);
});

test('a block that was treated on its first day stands at its first record before', () => {
  const pooled = poolBlocks([block(0, [30, 31, 32, 33, 34, 35, 36], [1, 1, 1, 1, 1, 1, 1])]);
  expect(pooled.get('leukemic_pct')![0]).toBe(30);
});
