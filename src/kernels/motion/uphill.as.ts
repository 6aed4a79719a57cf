// The gradient around a point, as a unit vector: see uphill.ts.
import * as at from './layout';
import { word } from './table.as';

/** The results of `uphill`; every instance, so every thread, has its own. */
export let ux: f64 = 0;
export let uy: f64 = 0;
export let uz: f64 = 0;

/** Index along one axis of n voxels; a point outside counts as in the voxel at the end. */
@inline function voxelAlong(position: f64, h: f64, n: i32): i32 {
  const i = floor(position / h);
  return i < 0 ? 0 : i < <f64>n ? <i32>i : n - 1;
}

@inline function wrapped(position: f64, length: f64): f64 {
  return position < 0 ? position + length : position >= length ? position - length : position;
}

/** Level of voxel v; that of the point where the voxel is closed. */
@inline function level(c: usize, D: usize, v: i32, own: f64): f64 {
  const at = <usize>v << 2;
  return load<f32>(D + at) == 0 ? own : <f64>load<f32>(c + at);
}

export function uphill(table: usize, c: usize, D: usize, x: f64, y: f64, z: f64): void {
  const nx = word(table, at.nxWord), ny = word(table, at.nyWord), nz = word(table, at.nzWord), h = load<f64>(table, at.spacingWord << 2);
  const ly = <f64>ny * h, lz = <f64>nz * h;
  const kx = voxelAlong(x, h, nx), ky = voxelAlong(wrapped(y, ly), h, ny), kz = voxelAlong(wrapped(z, lz), h, nz);
  const row = (kz * ny + ky) * nx;
  const own: f64 = load<f32>(c + (<usize>(row + kx) << 2));
  const gx = level(c, D, row + voxelAlong(x + h, h, nx), own) - level(c, D, row + voxelAlong(x - h, h, nx), own);
  const above = (kz * ny + voxelAlong(wrapped(y + h, ly), h, ny)) * nx, below = (kz * ny + voxelAlong(wrapped(y - h, ly), h, ny)) * nx;
  const gy = level(c, D, above + kx, own) - level(c, D, below + kx, own);
  const front = (voxelAlong(wrapped(z + h, lz), h, nz) * ny + ky) * nx, back = (voxelAlong(wrapped(z - h, lz), h, nz) * ny + ky) * nx;
  const gz = level(c, D, front + kx, own) - level(c, D, back + kx, own);
  const norm = sqrt(gx * gx + gy * gy + gz * gz);
  ux = norm > 0 ? gx / norm : 0;
  uy = norm > 0 ? gy / norm : 0;
  uz = norm > 0 ? gz / norm : 0;
}
