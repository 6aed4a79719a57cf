// Counting points around points: see contract.ts. Two of the many at a time.

/** Points of one part: they take longer than waking another thread. */
const block: i32 = 64;

export function countNeighbors(
  part: i32, parts: i32,
  few: i32, fewX: usize, fewY: usize, fewZ: usize,
  start: usize, manyX: usize, manyY: usize, manyZ: usize,
  nx: i32, ny: i32, nz: i32, h: f64, reach: f64, found: usize,
): void {
  const end = min(few, (part + 1) * block);
  const perLength = 1 / h;
  for (let m = part * block; m < end; m++) {
    const at = <usize>m << 2;
    const x: f64 = load<f32>(fewX + at), y: f64 = load<f32>(fewY + at), z: f64 = load<f32>(fewZ + at);
    const spanY = spanOf(y, reach, h, ny), spanZ = spanOf(z, reach, h, nz);
    const meetsItself = spanY == ny || spanZ == nz;
    const firstY = spanY == ny ? 0 : <i32>floor((y - reach) / h), firstZ = spanZ == nz ? 0 : <i32>floor((z - reach) / h);
    // A millionth of a voxel more, so that rounding cannot shorten a line.
    const from = x - 1e-6 * h, to = x + 1e-6 * h;
    let count: i64 = 0;
    for (let kz = firstZ; kz < firstZ + spanZ; kz++) {
      const dz = gapTo(z, kz, h);
      const slab = wrap(kz, nz) * ny;
      for (let ky = firstY; ky < firstY + spanY; ky++) {
        const dy = gapTo(y, ky, h);
        const left = reach * reach - dz * dz - dy * dy;
        if (left < 0 && !meetsItself) continue;
        const half = meetsItself ? reach : 1.000001 * sqrt(left);
        const line = (slab + wrap(ky, ny)) * nx;
        const first = load<u32>(start + (<usize>(line + clamp((from - half) * perLength, nx)) << 2));
        const last = load<u32>(start + (<usize>(line + clamp((to + half) * perLength, nx) + 1) << 2));
        if (first < last) count += within(first, last, manyX, manyY, manyZ, x, y, z, <f64>ny * h, <f64>nz * h, reach * reach);
      }
    }
    store<u32>(found + at, <u32>count);
  }
}

/** How many of the points from `first` to `last` lie within reach of one. */
function within(
  first: u32, last: u32, xs: usize, ys: usize, zs: usize,
  x: f64, y: f64, z: f64, lengthY: f64, lengthZ: f64, reach2: f64,
): i64 {
  const px = f64x2.splat(x), py = f64x2.splat(y), pz = f64x2.splat(z);
  const ly = f64x2.splat(lengthY), lz = f64x2.splat(lengthZ), limit = f64x2.splat(reach2);
  let hits = i64x2.splat(0);
  let n = first;
  for (; n + 2 <= last; n += 2) {
    const at = <usize>n << 2;
    const dx = f64x2.sub(f64x2.promote_low_f32x4(v128.load64_zero(xs + at)), px);
    const dy = across(f64x2.sub(f64x2.promote_low_f32x4(v128.load64_zero(ys + at)), py), ly);
    const dz = across(f64x2.sub(f64x2.promote_low_f32x4(v128.load64_zero(zs + at)), pz), lz);
    hits = i64x2.sub(hits, near(dx, dy, dz, limit));
  }
  if (n < last) {
    const at = <usize>n << 2;
    const dx = f64x2.sub(f64x2.splat(<f64>load<f32>(xs + at)), px);
    const dy = across(f64x2.sub(f64x2.splat(<f64>load<f32>(ys + at)), py), ly);
    const dz = across(f64x2.sub(f64x2.splat(<f64>load<f32>(zs + at)), pz), lz);
    hits = i64x2.sub(hits, v128.and(near(dx, dy, dz, limit), i64x2(-1, 0)));
  }
  return i64x2.extract_lane(hits, 0) + i64x2.extract_lane(hits, 1);
}

@inline function near(dx: v128, dy: v128, dz: v128, limit: v128): v128 {
  const d2 = f64x2.add(f64x2.add(f64x2.mul(dx, dx), f64x2.mul(dy, dy)), f64x2.mul(dz, dz));
  return f64x2.le(d2, limit);
}

/** The shorter way between two points of a periodic axis. */
@inline function across(d: v128, length: v128): v128 {
  const half = f64x2.mul(length, f64x2.splat(0.5));
  const down = v128.and(f64x2.gt(d, half), length);
  const up = v128.and(f64x2.lt(d, f64x2.neg(half)), length);
  return f64x2.add(f64x2.sub(d, down), up);
}

/** Voxels along a periodic axis within reach; all of them where they would meet themselves. */
@inline function spanOf(position: f64, reach: f64, h: f64, n: i32): i32 {
  return min(n, <i32>floor((position + reach) / h) - <i32>floor((position - reach) / h) + 1);
}

/** An index less than a period outside. */
@inline function wrap(k: i32, n: i32): i32 {
  return k < 0 ? k + n : k >= n ? k - n : k;
}

@inline function clamp(position: f64, n: i32): i32 {
  return max(0, min(n - 1, <i32>floor(position)));
}

/** Distance along one axis from a point to the nearest end of a voxel. */
@inline function gapTo(position: f64, k: i32, h: f64): f64 {
  return max<f64>(0, max<f64>(<f64>k * h - position, position - <f64>(k + 1) * h));
}
