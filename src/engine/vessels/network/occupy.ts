import { MarrowError } from '../../../core/error.ts';
import { abs } from '../../../core/math.ts';
import type { Grid } from '../../../kernels/field/problem.ts';
import { voxelCount } from '../../grid.ts';
import { type Capsules, capsulesOf, distanceToWall } from './capsule.ts';
import { type Exchange, exchangeTable } from './exchange.ts';
import { visitVoxels } from './nearest.ts';
import type { Network } from './network.ts';

export type { Exchange } from './exchange.ts';

/** The nearest segment to each voxel's center. */
export interface Nearest {
  /** [voxels], −1 where there is none. */
  readonly segment: Int32Array;
  /** To its wall, µm, below 0 inside; Infinity where there is none. */
  readonly distance: Float32Array;
}

/** Where the vessels are on the grid. */
export interface Occupancy {
  /** Distance of voxel centers to the nearest vessel wall or to the plane x = 0, µm; positive in the tissue [voxels]. */
  readonly wallDistance: Float32Array;
  /** Share of each voxel inside vessels, of 64 points in it [voxels]. */
  readonly lumen: Float32Array;
  readonly nearest: Nearest;
  readonly exchange: Exchange;
}

/**
 * Lay a network on the grid.
 *
 * @throws MarrowError `invalid-model` when the grid does not fill the network's box
 */
export function occupy(network: Network, grid: Grid): Occupancy {
  checkGrid(network, grid);
  const capsules = capsulesOf(network);
  const nearest = emptyNearest(grid);
  const wallDistance = new Float32Array(voxelCount(grid));
  const lumen = new Float32Array(voxelCount(grid));
  const all = Array.from(network.segments.kind.keys());
  visitVoxels(capsules, grid, all, (voxel, x, y, z, segments) => {
    const distance = setNearest(nearest, capsules, voxel, x, y, z, segments);
    wallDistance[voxel] = distance < x ? distance : x;
    lumen[voxel] = lumenShare(capsules, segments, distance, x, y, z, grid.spacing);
  });
  return { wallDistance, lumen, nearest, exchange: exchangeTable(capsules, grid) };
}

/**
 * The nearest segment to each voxel's center; of equally near ones the first.
 *
 * @param kind only segments of this kind
 */
export function nearestSegment(network: Network, grid: Grid, kind?: number): Nearest {
  checkGrid(network, grid);
  const capsules = capsulesOf(network);
  const nearest = emptyNearest(grid);
  const segments = Array.from(network.segments.kind.keys()).filter(
    (s) => kind === undefined || network.segments.kind[s] === kind,
  );
  visitVoxels(capsules, grid, segments, (voxel, x, y, z, near) => {
    setNearest(nearest, capsules, voxel, x, y, z, near);
  });
  return nearest;
}

function emptyNearest(grid: Grid): Nearest {
  return {
    segment: new Int32Array(voxelCount(grid)).fill(-1),
    distance: new Float32Array(voxelCount(grid)).fill(Number.POSITIVE_INFINITY),
  };
}

function setNearest(
  nearest: Nearest,
  capsules: Capsules,
  voxel: number,
  x: number,
  y: number,
  z: number,
  segments: readonly number[],
): number {
  let least = Number.POSITIVE_INFINITY;
  for (const segment of segments) {
    const distance = distanceToWall(capsules, segment, x, y, z);
    if (distance >= least) continue;
    least = distance;
    nearest.segment[voxel] = segment;
  }
  nearest.distance[voxel] = least;
  return least;
}

const pointsAlongEdge = 4;

/** Share of a voxel's 4 × 4 × 4 points that lie inside a segment. */
function lumenShare(
  capsules: Capsules,
  segments: readonly number[],
  distance: number,
  x: number,
  y: number,
  z: number,
  h: number,
): number {
  // The outermost points are 0.375 √3 h = 0.6496 h from the center.
  const farthest = 0.65 * h;
  if (distance >= farthest) return 0;
  if (distance <= -farthest) return 1;
  const n = pointsAlongEdge;
  let inside = 0;
  for (let k = 0; k < n * n * n; k++) {
    const px = x + h * (((k % n) + 0.5) / n - 0.5);
    const py = y + h * (((((k / n) | 0) % n) + 0.5) / n - 0.5);
    const pz = z + h * ((((k / (n * n)) | 0) + 0.5) / n - 0.5);
    if (segments.some((segment) => distanceToWall(capsules, segment, px, py, pz) < 0)) inside++;
  }
  return inside / (n * n * n);
}

function checkGrid({ box }: Network, { nx, ny, nz, spacing: h }: Grid): void {
  const fits = [nx * h - box.x, ny * h - box.y, nz * h - box.z].every((gap) => abs(gap) < 1e-6 * h);
  if (fits) return;
  throw new MarrowError({
    kind: 'invalid-model',
    message: 'the grid of voxels does not fill the block of the vessels',
    expected: `${box.x} × ${box.y} × ${box.z} µm`,
    found: `${nx * h} × ${ny * h} × ${nz * h} µm`,
    advice: 'Lay out the vessels for the same block as the voxels.',
  });
}
