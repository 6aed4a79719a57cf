import { voxelOf } from '../../engine/grid.ts';
import type { Tissue } from '../../engine/tissue.ts';
import type { Measure } from '../../model/measure.ts';
import { rowsOf } from './cells.ts';
import { isTissue, levelsOf } from './voxels.ts';

/** Cells in that share of the tissue where a substance is lowest. */
export function inLowest(tissue: Tissue, { cell, substance, share }: Extract<Measure, { kind: 'in lowest' }>): number {
  const levels = levelsOf(tissue, substance);
  if (levels === undefined) return Number.NaN;
  const inTissue = levels.filter((_, voxel) => isTissue(tissue, voxel)).sort();
  const bar = inTissue[Math.ceil(share * inTissue.length) - 1] ?? Number.NaN;
  const { x, y, z } = tissue.cells;
  return rowsOf(tissue, cell).filter((row) => levels[voxelOf(tissue.grid, x[row]!, y[row]!, z[row]!)]! <= bar).length;
}
