import { sqrt } from '../../../core/math.ts';
import type { Grid } from '../../../kernels/field/problem.ts';
import { type Capsules, distanceToWall } from './capsule.ts';

/** A voxel's index, its center, and the segments one of which is the nearest to any point of it. */
export type VisitVoxel = (voxel: number, x: number, y: number, z: number, segments: readonly number[]) => void;

/** Voxels of a brick: first and past-the-last index along each axis. */
type Brick = readonly [x0: number, x1: number, y0: number, y1: number, z0: number, z1: number];

/**
 * Visit every voxel with the few segments that may be nearest to a point in it, by halving the block down to single voxels.
 *
 * A segment whose wall is farther from a brick's center than the nearest wall by more than the brick's diagonal is nearest nowhere in it.
 */
export function visitVoxels(capsules: Capsules, grid: Grid, segments: readonly number[], visit: VisitVoxel): void {
  halve(capsules, grid, segments, [0, grid.nx, 0, grid.ny, 0, grid.nz], visit);
}

function halve(capsules: Capsules, grid: Grid, segments: readonly number[], brick: Brick, visit: VisitVoxel): void {
  const [x0, x1, y0, y1, z0, z1] = brick;
  const { spacing: h } = grid;
  const x = 0.5 * h * (x0 + x1);
  const y = 0.5 * h * (y0 + y1);
  const z = 0.5 * h * (z0 + z1);
  const [nx, ny, nz] = [x1 - x0, y1 - y0, z1 - z0];
  const near = nearOnes(capsules, segments, x, y, z, h * sqrt(nx * nx + ny * ny + nz * nz));
  if (nx * ny * nz === 1) {
    visit((z0 * grid.ny + y0) * grid.nx + x0, x, y, z, near);
  } else if (nx >= ny && nx >= nz) {
    const middle = x0 + (nx >> 1);
    halve(capsules, grid, near, [x0, middle, y0, y1, z0, z1], visit);
    halve(capsules, grid, near, [middle, x1, y0, y1, z0, z1], visit);
  } else if (ny >= nz) {
    const middle = y0 + (ny >> 1);
    halve(capsules, grid, near, [x0, x1, y0, middle, z0, z1], visit);
    halve(capsules, grid, near, [x0, x1, middle, y1, z0, z1], visit);
  } else {
    const middle = z0 + (nz >> 1);
    halve(capsules, grid, near, [x0, x1, y0, y1, z0, middle], visit);
    halve(capsules, grid, near, [x0, x1, y0, y1, middle, z1], visit);
  }
}

function nearOnes(
  capsules: Capsules,
  segments: readonly number[],
  x: number,
  y: number,
  z: number,
  diagonal: number,
): number[] {
  const distances = new Float64Array(segments.length);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < segments.length; i++) {
    const distance = distanceToWall(capsules, segments[i]!, x, y, z);
    distances[i] = distance;
    if (distance < least) least = distance;
  }
  // The margin covers rounding of the distances.
  const most = least + diagonal * (1 + 1e-9);
  const near: number[] = [];
  for (let i = 0; i < segments.length; i++) if (distances[i]! <= most) near.push(segments[i]!);
  return near;
}
