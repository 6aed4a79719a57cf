import { voxelOf } from '../../engine/grid.ts';
import type { Tissue } from '../../engine/tissue.ts';
import type { Measure } from '../../model/measure.ts';
import { rowsOf } from './cells.ts';
import { correlation } from './correlation.ts';
import { isTissue, levelsOf } from './voxels.ts';

/** Edge of the cubes that are compared, µm: half a vessel's spacing, some sixty cells. */
const edge = 40;

/** Pearson's correlation over cubes with tissue in them; NaN where level or number is the same in all. */
export function coincidenceOf(tissue: Tissue, { cell, substance }: Extract<Measure, { kind: 'coincidence' }>): number {
  const { cells, grid } = tissue;
  const levels = levelsOf(tissue, substance) ?? [];
  const wide = Math.max(1, Math.round(edge / grid.spacing));
  const [columns, rows] = [Math.ceil(grid.nx / wide), Math.ceil(grid.ny / wide)];
  const cubeOf = (v: number) => {
    const [i, j, k] = [v % grid.nx, Math.floor(v / grid.nx) % grid.ny, Math.floor(v / (grid.nx * grid.ny))];
    return (Math.floor(k / wide) * rows + Math.floor(j / wide)) * columns + Math.floor(i / wide);
  };
  const cubes = columns * rows * Math.ceil(grid.nz / wide);
  const [sums, voxels, counts] = [new Float64Array(cubes), new Float64Array(cubes), new Float64Array(cubes)];
  for (let v = 0; v < levels.length; v++) {
    if (!isTissue(tissue, v)) continue;
    sums[cubeOf(v)]! += levels[v]!;
    voxels[cubeOf(v)]! += 1;
  }
  for (const row of rowsOf(tissue, cell)) {
    counts[cubeOf(voxelOf(grid, cells.x[row]!, cells.y[row]!, cells.z[row]!))]! += 1;
  }
  const filled = Array.from(voxels.keys()).filter((cube) => voxels[cube]! > 0);
  return correlation(
    filled.map((cube) => sums[cube]! / voxels[cube]!),
    filled.map((cube) => counts[cube]! / voxels[cube]!),
  );
}
