import type { Tissue } from '../../engine/tissue.ts';
import type { Measure } from '../../model/measure.ts';
import { rowsOf } from './cells.ts';
import { openTo } from './room.ts';
import { distanceFrom, distanceOfVoxel } from './zone.ts';

/** Mean distance of cells from the nearest wall of a kind, µm; NaN where there are none. */
export function distanceOf(tissue: Tissue, { cell, state, to }: Extract<Measure, { kind: 'distance' }>): number {
  const { x, y, z } = tissue.cells;
  return meanOf(rowsOf(tissue, cell, state).map((row) => distanceFrom(tissue, to, x[row]!, y[row]!, z[row]!)));
}

/** Mean or standard deviation of the distances at which a cell of a type would lie by chance, µm. */
export function dotsOf(tissue: Tissue, { cell, to, take }: Extract<Measure, { kind: 'dots' }>): number {
  const distances = openTo(tissue, cell).map((voxel) => distanceOfVoxel(tissue, to, voxel));
  const mean = meanOf(distances);
  if (take === 'mean') return mean;
  return Math.sqrt(meanOf(distances.map((distance) => (distance - mean) ** 2)));
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
