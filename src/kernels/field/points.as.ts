// Voxels and values at points of a block, with the bits of points.ts.

/** Index of the voxel around a point inside the block. */
export function voxelOf(nx: i32, ny: i32, nz: i32, spacing: f64, x: f64, y: f64, z: f64): i32 {
  return (along(z / spacing, nz) * ny + along(y / spacing, ny)) * nx + along(x / spacing, nx);
}

/** Trilinear value of a voxel column at a point of the block; y and z are periodic, x ends are held. */
export function sample(nx: i32, ny: i32, nz: i32, spacing: f64, column: usize, x: f64, y: f64, z: f64): f64 {
  const fx = x / spacing - 0.5, fy = y / spacing - 0.5, fz = z / spacing - 0.5;
  const ix = floor(fx), iy = floor(fy), iz = floor(fz);
  const left = <usize>bounded(<i32>ix, nx) << 2, right = <usize>bounded(<i32>ix + 1, nx) << 2;
  let value: f64 = 0;
  for (let bz = 0; bz <= 1; bz++) {
    const wz: f64 = bz == 1 ? fz - iz : 1 - (fz - iz);
    const slab = wrapped(<i32>iz + bz, nz) * ny;
    for (let by = 0; by <= 1; by++) {
      const wy: f64 = by == 1 ? fy - iy : 1 - (fy - iy);
      const row = column + (<usize>((slab + wrapped(<i32>iy + by, ny)) * nx) << 2);
      value += (1 - (fx - ix)) * wy * wz * load<f32>(row + left);
      value += (fx - ix) * wy * wz * load<f32>(row + right);
    }
  }
  return value;
}

// @ts-ignore: decorator
@inline function along(position: f64, n: i32): i32 {
  return bounded(<i32>floor(position), n);
}
// @ts-ignore: decorator
@inline function bounded(i: i32, n: i32): i32 {
  return i < 0 ? 0 : i < n ? i : n - 1;
}
// @ts-ignore: decorator
@inline function wrapped(i: i32, n: i32): i32 {
  return i < 0 ? i + n : i < n ? i : i - n;
}
