import { floor, sqrt } from '../../core/math.ts';
import type { FieldProblem, Grid } from '../field/problem.ts';

/**
 * The unit vector up the gradient of a substance around a point of the block, by central differences over the voxels at one edge's
 * distance; 0 where it is flat. Nothing spreads into what is closed (D = 0), so there the level goes on as it is at the point.
 */
export function uphill(
  { nx, ny, nz, spacing: h }: Grid,
  { c, D }: Pick<FieldProblem, 'c' | 'D'>,
  x: number,
  y: number,
  z: number,
): readonly [x: number, y: number, z: number] {
  const ly = ny * h;
  const lz = nz * h;
  const kx = voxelAlong(x, h, nx);
  const ky = voxelAlong(wrapped(y, ly), h, ny);
  const kz = voxelAlong(wrapped(z, lz), h, nz);
  const row = (kz * ny + ky) * nx;
  const own = c[row + kx]!;
  const level = (v: number) => (D[v] === 0 ? own : c[v]!);
  const gx = level(row + voxelAlong(x + h, h, nx)) - level(row + voxelAlong(x - h, h, nx));
  const above = (kz * ny + voxelAlong(wrapped(y + h, ly), h, ny)) * nx;
  const below = (kz * ny + voxelAlong(wrapped(y - h, ly), h, ny)) * nx;
  const gy = level(above + kx) - level(below + kx);
  const front = (voxelAlong(wrapped(z + h, lz), h, nz) * ny + ky) * nx;
  const back = (voxelAlong(wrapped(z - h, lz), h, nz) * ny + ky) * nx;
  const gz = level(front + kx) - level(back + kx);
  const norm = sqrt(gx * gx + gy * gy + gz * gz);
  return norm > 0 ? [gx / norm, gy / norm, gz / norm] : [0, 0, 0];
}

/** Index along one axis of n voxels; a point outside counts as in the voxel at the end. */
function voxelAlong(position: number, h: number, n: number): number {
  const i = floor(position / h);
  return i < 0 ? 0 : i < n ? i : n - 1;
}

function wrapped(position: number, length: number): number {
  return position < 0 ? position + length : position >= length ? position - length : position;
}
