import { ceil, cos, floor, PI, sin, sqrt } from '../../../core/math.ts';
import type { Grid } from '../../../kernels/field/problem.ts';
import { type Capsules, stride } from './capsule.ts';
import { wrap } from './network.ts';

/** Which voxels each segment's wall touches: entries `start[s]` to `start[s + 1]` belong to segment s. */
export interface Exchange {
  /** [segments + 1]. */
  readonly start: Int32Array;
  /** [entries], voxel index, rising within a segment. */
  readonly voxel: Int32Array;
  /** [entries], wall area of the segment in the voxel, µm²; Σ = 2πrL over a segment. */
  readonly area: Float32Array;
}

/** Points per voxel edge, along the segment and around it; around it a multiple of four, so that the voxels' symmetry is kept. */
const density = 5;

/** Spread the wall of each segment over equal patches and give each to the voxel in which its middle lies (beyond the ends of x, to the last voxel). */
export function exchangeTable(capsules: Capsules, grid: Grid): Exchange {
  const { radius, length } = capsules.network.segments;
  const start = new Int32Array(radius.length + 1);
  const voxels: number[] = [];
  const areas: number[] = [];
  for (let s = 0; s < radius.length; s++) {
    const patches = patchesByVoxel(capsules, grid, s);
    let count = 0;
    for (const n of patches.values()) count += n;
    const patch = (2 * PI * radius[s]! * length[s]!) / count;
    for (const [voxel, n] of [...patches].sort(([a], [b]) => a - b)) {
      voxels.push(voxel);
      areas.push(n * patch);
    }
    start[s + 1] = voxels.length;
  }
  return { start, voxel: Int32Array.from(voxels), area: Float32Array.from(areas) };
}

function patchesByVoxel(capsules: Capsules, grid: Grid, segment: number): Map<number, number> {
  const { shape, network } = capsules;
  const i = stride * segment;
  const [hx, hy, hz, radius] = [shape[i + 3]!, shape[i + 4]!, shape[i + 5]!, shape[i + 7]!];
  const [u, v] = across(hx, hy, hz);
  const along = atLeast(1, ceil((network.segments.length[segment]! * density) / grid.spacing));
  const around = 4 * atLeast(3, ceil((0.5 * PI * radius * density) / grid.spacing));
  const patches = new Map<number, number>();
  for (let k = 0; k < around; k++) {
    const angle = (2 * PI * (k + 0.5)) / around;
    const [a, b] = [radius * cos(angle), radius * sin(angle)];
    for (let j = 0; j < along; j++) {
      const t = (2 * j + 1) / along - 1;
      const voxel = voxelAt(
        grid,
        shape[i]! + t * hx + a * u[0] + b * v[0],
        shape[i + 1]! + t * hy + a * u[1] + b * v[1],
        shape[i + 2]! + t * hz + a * u[2] + b * v[2],
      );
      patches.set(voxel, (patches.get(voxel) ?? 0) + 1);
    }
  }
  return patches;
}

type Vector = readonly [number, number, number];

/** Two unit vectors across an axis and each other; an axis of no length counts as one along x. */
function across(hx: number, hy: number, hz: number): readonly [Vector, Vector] {
  const norm = sqrt(hx * hx + hy * hy + hz * hz);
  const [x, y, z] = norm > 0 ? [hx / norm, hy / norm, hz / norm] : [1, 0, 0];
  const flat = sqrt(y * y + z * z);
  const [uy, uz] = flat > 0 ? [z / flat, -y / flat] : [1, 0];
  return [
    [0, uy, uz],
    [y * uz - z * uy, -x * uz, x * uy],
  ];
}

function atLeast(least: number, value: number): number {
  return value > least ? value : least;
}

function voxelAt({ nx, ny, nz, spacing: h }: Grid, x: number, y: number, z: number): number {
  const i = floor(x / h);
  const column = i < 0 ? 0 : i < nx ? i : nx - 1;
  const row = floor(wrap(y, ny * h) / h);
  const layer = floor(wrap(z, nz * h) / h);
  return ((layer < nz ? layer : nz - 1) * ny + (row < ny ? row : ny - 1)) * nx + column;
}
