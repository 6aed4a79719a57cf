import { ceil, max, min } from '../core/math.ts';
import { workspaceLength } from '../kernels/field/levels.ts';
import type { Grid } from '../kernels/field/problem.ts';
import { behaviorIds } from '../model/behavior.ts';
import { voxelCount } from './grid.ts';
import { number, type Program } from './program/program.ts';
import { sharedColumns } from './program/shared-columns.ts';

/** Least pages of any tissue. */
const fewest = 64;
/** For what has no size of its own, bytes. */
const rest = 8e6;

/** Pages of memory, of 64 KiB, for the columns of a tissue. */
export function pagesFor(program: Program, grid: Grid, capacity: number, together: number): number {
  const bytes = bytesOfCells(program, capacity, together) + bytesOfFields(program, grid) + rest;
  return max(fewest, ceil(bytes / 65536));
}

/**
 * Rows for twice the cells of the site, and for a leukemia in a block that starts with few.
 *
 * @param volume mm³
 */
export function capacityFor(program: Program, volume: number): number {
  const { marrow, stroma } = program.model.siteInUse;
  const start = [...marrow, ...stroma].reduce((sum, entry) => sum + number(entry.density) * volume, 0);
  return ceil(2 * start + 1e6 * volume + 1000);
}

/** Somewhat more than the columns of cells and of a stretch take. */
function bytesOfCells(program: Program, capacity: number, together: number): number {
  const { activities, drugs, ligands, receptors, signals } = program;
  const kept = new Set(sharedColumns(program)).size;
  const perRow = 500 + 4 * (kept + behaviorIds.length + drugs.length + 3 * ligands.length);
  const perPlace = 4 * (2 * activities.length + receptors.length + signals.length + behaviorIds.length + 4);
  return perRow * capacity + perPlace * min(capacity, together);
}

/** Per substance five columns of f32 and five of f64, and what the solver works with; per voxel the distance to walls. */
function bytesOfFields({ substances }: Program, grid: Grid): number {
  const voxels = voxelCount(grid);
  return substances.length * (60 * voxels + 4 * workspaceLength(grid) + 1024) + 64 * voxels;
}
