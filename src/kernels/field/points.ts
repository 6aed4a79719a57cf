import { floor } from '../../core/math.ts';
import type { Grid } from './problem.ts';

/** Index of the voxel around a point inside the block. */
export function voxelOf({ nx, ny, nz, spacing }: Grid, x: number, y: number, z: number): number {
  const i = voxelAlong(x, spacing, nx);
  const j = voxelAlong(y, spacing, ny);
  const k = voxelAlong(z, spacing, nz);
  return (k * ny + j) * nx + i;
}

/** Index along one axis with n voxels; a point outside counts as in the voxel at the end. */
export function voxelAlong(position: number, spacing: number, n: number): number {
  const i = floor(position / spacing);
  return i < 0 ? 0 : i < n ? i : n - 1;
}

/** Trilinear value of a voxel column at a point of the block; y and z are periodic, x ends are held. */
export function sample({ nx, ny, nz, spacing }: Grid, column: Float32Array, x: number, y: number, z: number): number {
  const fx = x / spacing - 0.5;
  const fy = y / spacing - 0.5;
  const fz = z / spacing - 0.5;
  const ix = floor(fx);
  const iy = floor(fy);
  const iz = floor(fz);
  const left = bounded(ix, nx);
  const right = bounded(ix + 1, nx);
  let value = 0;
  for (let bz = 0; bz <= 1; bz++) {
    const wz = bz === 1 ? fz - iz : 1 - (fz - iz);
    const slab = wrapped(iz + bz, nz) * ny;
    for (let by = 0; by <= 1; by++) {
      const wy = by === 1 ? fy - iy : 1 - (fy - iy);
      const row = (slab + wrapped(iy + by, ny)) * nx;
      value += (1 - (fx - ix)) * wy * wz * column[row + left]!;
      value += (fx - ix) * wy * wz * column[row + right]!;
    }
  }
  return value;
}

function bounded(i: number, n: number): number {
  return i < 0 ? 0 : i < n ? i : n - 1;
}

/** Index along a periodic axis of n voxels of one from −1 to n. */
function wrapped(i: number, n: number): number {
  return i < 0 ? i + n : i < n ? i : i - n;
}
