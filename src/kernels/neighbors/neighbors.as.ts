// Counting points around points: see contract.ts.

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
  // Differences are rounded twice, to 2⁻²⁴ of the longest edge at most, and so are squares and sums: less than this in d² near reach².
  const blur = reach * (<f64>max(nx, max(ny, nz)) * h + reach) / 1048576;
  for (let m = part * block; m < end; m++) {
    const at = <usize>m << 2;
    const x: f64 = load<f32>(fewX + at), y: f64 = load<f32>(fewY + at), z: f64 = load<f32>(fewZ + at);
    const spanY = spanOf(y, reach, h, ny), spanZ = spanOf(z, reach, h, nz);
    const meetsItself = spanY == ny || spanZ == nz;
    const firstY = spanY == ny ? 0 : <i32>floor((y - reach) / h), firstZ = spanZ == nz ? 0 : <i32>floor((z - reach) / h);
    // A millionth of a voxel more, so that rounding cannot shorten a line.
    const from = x - 1e-6 * h, to = x + 1e-6 * h;
    let count = 0;
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
        if (first < last) count += within(first, last, manyX, manyY, manyZ, x, y, z, <f64>ny * h, <f64>nz * h, reach * reach, blur);
      }
    }
    store<u32>(found + at, count);
  }
}

/**
 * How many of the points from `first` to `last` lie within reach of one: four at a time in single precision, and again one by one
 * in double precision where the difference of squares is within what rounding could turn (`blur`).
 */
function within(
  first: u32, last: u32, xs: usize, ys: usize, zs: usize,
  x: f64, y: f64, z: f64, lengthY: f64, lengthZ: f64, reach2: f64, blur: f64,
): i32 {
  const px = f32x4.splat(<f32>x), py = f32x4.splat(<f32>y), pz = f32x4.splat(<f32>z);
  const ly = f32x4.splat(<f32>lengthY), lz = f32x4.splat(<f32>lengthZ);
  const surely = f32x4.splat(<f32>(reach2 - blur)), maybe = f32x4.splat(<f32>(reach2 + blur));
  let count = 0;
  for (let n = first; n < last; n += 4) {
    const at = <usize>n << 2;
    const dx = f32x4.sub(v128.load(xs + at), px);
    const dy = across(f32x4.sub(v128.load(ys + at), py), ly);
    const dz = across(f32x4.sub(v128.load(zs + at), pz), lz);
    const d2 = f32x4.add(f32x4.add(f32x4.mul(dx, dx), f32x4.mul(dy, dy)), f32x4.mul(dz, dz));
    const rest = last - n;
    const meant: u32 = rest < 4 ? (1 << rest) - 1 : 15;
    const sure = <u32>i32x4.bitmask(f32x4.lt(d2, surely)) & meant;
    count += <i32>popcnt(sure);
    let open = <u32>i32x4.bitmask(f32x4.le(d2, maybe)) & meant & ~sure;
    for (; open != 0; open &= open - 1) {
      const one = (<usize>n + ctz(open)) << 2;
      count += isNear(xs + one, ys + one, zs + one, x, y, z, lengthY, lengthZ, reach2);
    }
  }
  return count;
}

function isNear(
  atX: usize, atY: usize, atZ: usize, x: f64, y: f64, z: f64, lengthY: f64, lengthZ: f64, reach2: f64,
): i32 {
  const dx = <f64>load<f32>(atX) - x;
  const dy = shorterWay(<f64>load<f32>(atY) - y, lengthY), dz = shorterWay(<f64>load<f32>(atZ) - z, lengthZ);
  return i32(dx * dx + dy * dy + dz * dz <= reach2);
}

/** The shorter way between two points of a periodic axis. */
@inline function shorterWay(d: f64, length: f64): f64 {
  return d > 0.5 * length ? d - length : d < -0.5 * length ? d + length : d;
}

/** The same for four. */
@inline function across(d: v128, length: v128): v128 {
  const half = f32x4.mul(length, f32x4.splat(0.5));
  const down = v128.and(f32x4.gt(d, half), length);
  const up = v128.and(f32x4.lt(d, f32x4.neg(half)), length);
  return f32x4.add(f32x4.sub(d, down), up);
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
