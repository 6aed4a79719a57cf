import { floor, max, min, sqrt } from '../../core/math.ts';
import type { Grid } from '../field/contract.ts';

/** Room for the lines of any ball in a block. */
export function lineBuffer({ ny, nz }: Grid): Uint32Array {
  return new Uint32Array(2 * ny * nz);
}

/**
 * Every voxel of which some point is within `reach` of a point of the block, once, as lines along x. Writes the first and the
 * last voxel of each line into `lines` and gives the number of entries written.
 */
export function ballLines(grid: Grid, x: number, y: number, z: number, reach: number, lines: Uint32Array): number {
  const { nx, ny, nz, spacing: h } = grid;
  const spanY = span(y, reach, h, ny);
  const spanZ = span(z, reach, h, nz);
  const meetsItself = spanY.isWhole || spanZ.isWhole;
  let written = 0;
  for (let kz = spanZ.first; kz <= spanZ.last; kz++) {
    const dz = gapTo(z, kz, h);
    const slab = (((kz % nz) + nz) % nz) * ny;
    for (let ky = spanY.first; ky <= spanY.last; ky++) {
      const dy = gapTo(y, ky, h);
      const left = reach * reach - dz * dz - dy * dy;
      if (left < 0 && !meetsItself) continue;
      // A millionth more, so that rounding cannot shorten a line.
      const half = meetsItself ? reach : 1.000001 * sqrt(left);
      const line = (slab + (((ky % ny) + ny) % ny)) * nx;
      lines[written] = line + clamped(x - half, h, nx);
      lines[written + 1] = line + clamped(x + half, h, nx);
      written += 2;
    }
  }
  return written;
}

/** Index along one axis with n voxels; a point outside counts as in the voxel at the end. */
function clamped(position: number, h: number, n: number): number {
  return max(0, min(n - 1, floor(position / h)));
}

/** Indices along a periodic axis of n voxels that lie within reach; all of them, once, where they would meet themselves. */
function span(position: number, reach: number, h: number, n: number) {
  const first = floor((position - reach) / h);
  const last = floor((position + reach) / h);
  const isWhole = last - first + 1 >= n;
  return isWhole ? { first: 0, last: n - 1, isWhole } : { first, last, isWhole };
}

/** Distance along one axis from a point to the nearest end of a voxel. */
function gapTo(position: number, index: number, h: number): number {
  return max(0, max(index * h - position, position - (index + 1) * h));
}

/** The shorter way between two points of a periodic axis, both on it: `image` without a rounding. */
export function shorterWay(displacement: number, period: number): number {
  const half = 0.5 * period;
  return displacement > half ? displacement - period : displacement < -half ? displacement + period : displacement;
}
