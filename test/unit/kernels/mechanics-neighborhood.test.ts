import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/kernels/mechanics/contract.ts';
import { Neighborhood } from '../../../src/kernels/mechanics/neighborhood.ts';
import { columnsOf, packing, roomFor, shuffled } from './mechanics-packing.ts';

const box: Box = { lx: 60, ly: 80, lz: 50, periodicY: true, periodicZ: false };

/** Distance by the 9 images in y and z, whichever are allowed. */
function distance(a: number[], b: number[]): number {
  return Math.min(...[-80, 0, 80].map((dy) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]! + dy, a[2]! - b[2]!)));
}

describe('neighborhood', () => {
  const list = packing(4, 300, 2, box);
  const bodies = columnsOf(list, roomFor(1));
  const center = (i: number): number[] => [bodies.x[i]!, bodies.y[i]!, bodies.z[i]!];

  test('a query finds exactly the bodies within reach, nearest first, for any bins', () => {
    for (const edge of [2, 9, 200]) {
      const neighborhood = new Neighborhood(box, edge);
      neighborhood.settle(bodies);
      for (const [point, reach] of [
        [[1, 1, 1], 12],
        [[30, 79.5, 25], 20],
        [[59, 40, 49.9], 60],
        [[30, 40, 25], 0],
      ] as const) {
        const found = neighborhood.query(point[0], point[1], point[2], reach);
        const expected = list.map((_, i) => i).filter((i) => distance(center(i), [...point]) <= reach);
        expect([...found].sort((a, b) => a - b)).toEqual(expected);
        const far = found.map((i) => distance(center(i), [...point]));
        // Squared distances are compared in float32: neighbors in the answer may tie to 1e-6 of their size.
        for (let k = 1; k < far.length; k++) expect(far[k]! * (1 + 1e-6)).toBeGreaterThanOrEqual(far[k - 1]!);
      }
    }
  });

  test('the order of bodies in memory does not show in the answer', () => {
    const other = columnsOf(shuffled(list, 8), roomFor(1));
    const keys = [bodies, other].map((columns) => {
      const neighborhood = new Neighborhood(box, 9);
      neighborhood.settle(columns);
      return neighborhood.query(30, 2, 25, 25).map((row) => columns.key[row]);
    });
    expect(keys[0]!.length).toBeGreaterThan(20);
    expect(keys[1]).toEqual(keys[0]);
  });

  test('a body is not its own neighbor, and neighbors are mutual', () => {
    const neighborhood = new Neighborhood(box, 9);
    neighborhood.settle(bodies);
    const near = list.map((_, i) => {
      const rows = new Set<number>();
      neighborhood.forEachNeighbor(i, 11, (row) => rows.add(row));
      return rows;
    });
    near.forEach((rows, i) => {
      expect(rows.has(i)).toBe(false);
      for (const j of rows) expect(near[j]!.has(i)).toBe(true);
    });
  });
});
