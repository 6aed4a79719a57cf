import type { Measure } from '../../assays/index.ts';
import type { Tissue } from '../../engine/tissue.ts';
import { rowsOf } from './cells.ts';
import { openTo } from './room.ts';
import { distanceFrom, distanceOfVoxel } from './zone.ts';

/** Mean distance of cells, or of the random dots that could be such cells, from the nearest wall of a kind, µm. */
export function distanceOf(
  tissue: Tissue,
  { cell, state, to, asDots }: Extract<Measure, { kind: 'distance' }>,
): number {
  const { x, y, z } = tissue.cells;
  const distances = asDots
    ? openTo(tissue, cell).map((voxel) => distanceOfVoxel(tissue, to, voxel))
    : rowsOf(tissue, cell, state).map((row) => distanceFrom(tissue, to, x[row]!, y[row]!, z[row]!));
  return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
}
