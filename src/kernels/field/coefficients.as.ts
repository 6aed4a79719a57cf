// Twin of coefficients.ts, four unknowns of a row at a time. Where a row ends, conductances are 0, so no lane asks whether it exists.
import { after, axOf, ayOf, azOf, before, inverseOf, isPlain, levelAt, maskFound, nyOf, nzOf, plainOf, pxOf, pyOf, pzOf, reactionOf, rowAt, strideOf } from './level.as';

export function prepare(problem: usize): void {
  const levels = load<i32>(problem);
  faces(problem);
  for (let l = 0; l + 1 < levels; l++) {
    coarsenFaces(levelAt(problem, l), levelAt(problem, l + 1));
    weigh(levelAt(problem, l));
  }
  for (let l = 0; l < levels; l++) findPlain(levelAt(problem, l), l + 1 < levels);
  refresh(problem);
}

export function refresh(problem: usize): void {
  const last = load<i32>(problem) - 1;
  let masked = false;
  for (let l = 0; l <= last; l++) {
    const level = levelAt(problem, l);
    for (let z = 0; z < nzOf(level); z++) {
      if (invertPlane(level, z, l == 0) && l == 0) masked = true;
      if (l < last && ((z & 1) != 0 || z + 1 == nzOf(level))) coarsenReaction(level, levelAt(problem, l + 1), z >> 1);
    }
  }
  store<i32>(problem, masked ? 1 : 0, maskFound);
}

// @ts-ignore: decorator
@inline
function mean(Di: v128, Dj: v128, scale: v128): v128 {
  const sum = f32x4.add(Di, Dj);
  const value = f32x4.mul(f32x4.div(f32x4.mul(Di, Dj), sum), scale);
  return v128.and(value, f32x4.gt(sum, f32x4.splat(0)));
}

function faces(problem: usize): void {
  const level = levelAt(problem, 0);
  const ny = nyOf(level);
  const nz = nzOf(level);
  const stride = strideOf(level);
  const bytes = <usize>stride << 2;
  const D: usize = load<u32>(problem, 8);
  const aroundY = load<i32>(problem, 4) != 0 && ny > 1;
  const aroundZ = load<i32>(problem, 12) != 0 && nz > 1;
  const scale = f32x4.splat(load<f32>(problem, 28));
  const zero = f32x4.splat(0);
  for (let z = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      const row = rowAt(y, z, ny, stride);
      const north = rowAt(after(y, ny), z, ny, stride);
      const top = rowAt(y, after(z, nz), ny, stride);
      const openY = y + 1 < ny || aroundY;
      const openZ = z + 1 < nz || aroundZ;
      for (let x: usize = 0; x < bytes; x += 16) {
        const here = v128.load(D + row + x);
        const next = x + 16 < bytes ? v128.load(D + row + x, 16) : zero;
        v128.store(axOf(level) + row + x, mean(here, v128.shuffle<f32>(here, next, 1, 2, 3, 4), scale));
        v128.store(ayOf(level) + row + x, openY ? mean(here, v128.load(D + north + x), scale) : zero);
        v128.store(azOf(level) + row + x, openZ ? mean(here, v128.load(D + top + x), scale) : zero);
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function half(conductance: v128): v128 {
  return v128.and(f32x4.div(f32x4.splat(0.5), conductance), f32x4.gt(conductance, f32x4.splat(0)));
}

/** Three conductances in series, the outer ones by half, for four lines. */
// @ts-ignore: decorator
@inline
function series(across: v128, here: v128, there: v128): v128 {
  const resistance = f32x4.add(f32x4.add(f32x4.div(f32x4.splat(1), across), half(here)), half(there));
  const conductance = f32x4.div(f32x4.splat(1), resistance);
  const least = f32x4.mul(f32x4.splat(0.5), across);
  const larger = v128.bitselect(conductance, least, f32x4.gt(conductance, least));
  return v128.and(larger, f32x4.gt(across, f32x4.splat(0)));
}

// Along y or z, rows of four lines at a time: `a` is the address of the four lines at 0, `step` the bytes to the next unknown.

// @ts-ignore: decorator
@inline
function inside(a: usize, step: usize, n: i32, J: i32): v128 {
  return 2 * J + 1 < n ? v128.load(a + <usize>(2 * J) * step) : f32x4.splat(0);
}

// @ts-ignore: decorator
@inline
function seriesFrom(a: usize, step: usize, n: i32, J: i32): v128 {
  const last = 2 * J + 1 < n ? 2 * J + 1 : n - 1;
  const next = 2 * J + 2 < n ? J + 1 : 0;
  return series(v128.load(a + <usize>last * step), inside(a, step, n, J), inside(a, step, n, next));
}

function coarsenFaces(fine: usize, coarse: usize): void {
  const mY = nyOf(coarse);
  const mZ = nzOf(coarse);
  const stride = strideOf(coarse);
  const stepY = <usize>strideOf(fine) << 2;
  const stepZ = stepY * nyOf(fine);
  const ny = nyOf(fine);
  const nz = nzOf(fine);
  const zero = f32x4.splat(0);
  for (let Z = 0; Z < mZ; Z++) {
    for (let Y = 0; Y < mY; Y++) {
      const ys = 2 * Y + 1 < ny ? 2 : 1;
      const zs = 2 * Z + 1 < nz ? 2 : 1;
      for (let X = 0; X < stride; X += 4) {
        const x = <usize>X << 3;
        const target = rowAt(Y, Z, mY, stride) + (<usize>X << 2);
        const two = x + 16 < stepY;
        let sumX = zero;
        let sumY = zero;
        let sumZ = zero;
        for (let j = 0; j < zs; j++) {
          const atZ = <usize>(2 * Z + j) * stepZ;
          for (let i = 0; i < ys; i++) {
            sumX = f32x4.add(sumX, seriesX(axOf(fine) + atZ + <usize>(2 * Y + i) * stepY, x, stepY));
          }
          if (mY > 1) sumY = addPairs(sumY, ayOf(fine) + atZ + x, stepY, ny, Y, two);
        }
        for (let j = 0; j < ys; j++) {
          if (mZ > 1) sumZ = addPairs(sumZ, azOf(fine) + <usize>(2 * Y + j) * stepY + x, stepZ, nz, Z, two);
        }
        v128.store(axOf(coarse) + target, sumX);
        v128.store(ayOf(coarse) + target, sumY);
        v128.store(azOf(coarse) + target, sumZ);
      }
    }
  }
}

/** Four coarse faces along x of one row, whose fine faces begin x bytes into it. */
function seriesX(row: usize, x: usize, bytes: usize): v128 {
  const zero = f32x4.splat(0);
  const a = v128.load(row + x);
  const b = x + 16 < bytes ? v128.load(row + x + 16) : zero;
  const c = x + 32 < bytes ? v128.load(row + x + 32) : zero;
  const here = v128.shuffle<f32>(a, b, 0, 2, 4, 6);
  return series(v128.shuffle<f32>(a, b, 1, 3, 5, 7), here, v128.shuffle<f32>(here, c, 1, 2, 3, 4));
}

// @ts-ignore: decorator
@inline
function addPairs(sum: v128, a: usize, step: usize, n: i32, J: i32, two: bool): v128 {
  const first = seriesFrom(a, step, n, J);
  const second = two ? seriesFrom(a + 16, step, n, J) : f32x4.splat(0);
  return f32x4.add(f32x4.add(sum, v128.shuffle<f32>(first, second, 0, 2, 4, 6)), v128.shuffle<f32>(first, second, 1, 3, 5, 7));
}

// @ts-ignore: decorator
@inline
function share(here: v128, conductance: v128): v128 {
  const value = f32x4.mul(half(here), conductance);
  const most = f32x4.splat(0.5);
  return v128.bitselect(value, most, f32x4.lt(value, most));
}

// @ts-ignore: decorator
@inline
function weight(a: usize, step: usize, n: i32, i: i32): v128 {
  const m = (n + 1) >> 1;
  const J = i >> 1;
  if (m == 1) return f32x4.splat(0);
  return share(inside(a, step, n, J), seriesFrom(a, step, n, i & 1 ? J : before(J, m)));
}

/** Weights along x of four unknowns, from the faces before, among and after them. */
// @ts-ignore: decorator
@inline
function weightX(previous: v128, a: v128, next: v128): v128 {
  const own = v128.shuffle<f32>(a, a, 0, 0, 2, 2);
  const across = v128.shuffle<f32>(previous, a, 3, 5, 5, 7);
  const inner = v128.shuffle<f32>(previous, a, 2, 6, 4, 6);
  const far = v128.shuffle<f32>(inner, next, 0, 1, 2, 4);
  const even = i32x4(-1, 0, -1, 0);
  return share(own, series(across, v128.bitselect(far, own, even), v128.bitselect(own, far, even)));
}

function weigh(level: usize): void {
  const ny = nyOf(level);
  const nz = nzOf(level);
  const stride = strideOf(level);
  const stepY = <usize>stride << 2;
  const stepZ = stepY * ny;
  const zero = f32x4.splat(0);
  const one = f32x4.splat(1);
  for (let k = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      const row = rowAt(j, k, ny, stride);
      let previous = zero;
      let a = v128.load(axOf(level) + row);
      for (let x: usize = 0; x < stepY; x += 16) {
        const next = x + 16 < stepY ? v128.load(axOf(level) + row + x, 16) : zero;
        const wx = weightX(previous, a, next);
        const wy = weight(ayOf(level) + <usize>k * stepZ + x, stepY, ny, j);
        const wz = weight(azOf(level) + <usize>j * stepY + x, stepZ, nz, k);
        const sum = f32x4.add(f32x4.add(wx, wy), wz);
        const scale = v128.bitselect(f32x4.div(one, sum), one, f32x4.gt(sum, one));
        v128.store(pxOf(level) + row + x, f32x4.mul(wx, scale));
        v128.store(pyOf(level) + row + x, f32x4.mul(wy, scale));
        v128.store(pzOf(level) + row + x, f32x4.mul(wz, scale));
        previous = a;
        a = next;
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function open(reaction: usize, inverse: usize): v128 {
  return v128.and(v128.load(reaction), f32x4.ne(v128.load(inverse), f32x4.splat(0)));
}

/** The coarse plane Z. */
function coarsenReaction(fine: usize, coarse: usize, Z: i32): void {
  const ny = nyOf(fine);
  const nz = nzOf(fine);
  const stride = strideOf(fine);
  const mY = nyOf(coarse);
  const coarseStride = strideOf(coarse);
  const reaction = reactionOf(fine);
  const inverse = inverseOf(fine);
  const zero = f32x4.splat(0);
  for (let Y = 0; Y < mY; Y++) {
    const target = reactionOf(coarse) + rowAt(Y, Z, mY, coarseStride);
    for (let X = 0; X < coarseStride; X += 4) {
      let sum = zero;
      for (let z = 2 * Z; z < 2 * Z + 2 && z < nz; z++) {
        for (let y = 2 * Y; y < 2 * Y + 2 && y < ny; y++) {
          const at = rowAt(y, z, ny, stride) + (<usize>X << 3);
          const first = open(reaction + at, inverse + at);
          const second = 2 * X + 4 < stride ? open(reaction + at + 16, inverse + at + 16) : zero;
          const pairs = f32x4.add(
            v128.shuffle<f32>(first, second, 0, 2, 4, 6),
            v128.shuffle<f32>(first, second, 1, 3, 5, 7),
          );
          sum = f32x4.add(sum, pairs);
        }
      }
      v128.store(target + (<usize>X << 2), sum);
    }
  }
}

/** Plane z; tells whether some unknown of it is masked. */
function invertPlane(level: usize, z: i32, finest: bool): bool {
  const ny = nyOf(level);
  const nz = nzOf(level);
  const stride = strideOf(level);
  const bytes = <usize>stride << 2;
  const zero = f32x4.splat(0);
  const one = f32x4.splat(1);
  let masked = zero;
  for (let y = 0; y < ny; y++) {
    const row = rowAt(y, z, ny, stride);
    const reaction = reactionOf(level) + row;
    const target = inverseOf(level) + row;
    const south = rowAt(before(y, ny), z, ny, stride);
    const bottom = rowAt(y, before(z, nz), ny, stride);
    let previous = zero;
    let x: usize = 0;
    if (isPlain(level, y, z, ny)) {
      const a = v128.load32_splat(axOf(level) + row);
      const alongY = f32x4.add(v128.load32_splat(ayOf(level) + south), v128.load32_splat(ayOf(level) + row));
      const alongZ = f32x4.add(v128.load32_splat(azOf(level) + bottom), v128.load32_splat(azOf(level) + row));
      for (; x < bytes - 16; x += 16) {
        const alongX = f32x4.add(v128.shuffle<f32>(previous, a, 3, 4, 5, 6), a);
        const sum = f32x4.add(f32x4.add(alongX, alongY), alongZ);
        const diagonal = f32x4.add(sum, v128.load(reaction + x));
        const numerator = f32x4.add(f32x4.sub(diagonal, diagonal), one);
        v128.store(target + x, f32x4.div(numerator, diagonal));
        previous = a;
      }
    }
    for (; x < bytes; x += 16) {
      const a = v128.load(axOf(level) + row + x);
      const alongX = f32x4.add(v128.shuffle<f32>(previous, a, 3, 4, 5, 6), a);
      const alongY = f32x4.add(v128.load(ayOf(level) + south + x), v128.load(ayOf(level) + row + x));
      const alongZ = f32x4.add(v128.load(azOf(level) + bottom + x), v128.load(azOf(level) + row + x));
      const sum = f32x4.add(f32x4.add(alongX, alongY), alongZ);
      const diagonal = f32x4.add(sum, v128.load(reaction + x));
      const used = f32x4.gt(finest ? sum : diagonal, zero);
      const numerator = f32x4.add(f32x4.sub(diagonal, diagonal), one);
      const inverse = v128.and(f32x4.div(numerator, diagonal), used);
      v128.store(target + x, inverse);
      masked = v128.or(masked, f32x4.eq(inverse, zero));
      previous = a;
    }
  }
  return v128.any_true(masked);
}

/**
 * Note which rows have, up to their last four unknowns, the same conductances (bit 0) and the same weights (bit 1, from the second
 * four on) all along: there a sweep need not load them, and as they conduct along x nothing is masked.
 */
function findPlain(level: usize, weighed: bool): void {
  const ny = nyOf(level);
  const nz = nzOf(level);
  const stride = strideOf(level);
  const last = (<usize>stride << 2) - 16;
  for (let z = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      const row = rowAt(y, z, ny, stride);
      let flags = 0;
      if (
        last > 0 &&
        load<f32>(axOf(level) + row) > 0 &&
        isEven(axOf(level) + row, last) &&
        isEven(ayOf(level) + row, last) &&
        isEven(ayOf(level) + rowAt(before(y, ny), z, ny, stride), last) &&
        isEven(azOf(level) + row, last) &&
        isEven(azOf(level) + rowAt(y, before(z, nz), ny, stride), last)
      ) {
        flags = 1;
      }
      if (
        weighed &&
        last > 16 &&
        isEven(pxOf(level) + row + 16, last - 16) &&
        isEven(pyOf(level) + row + 16, last - 16) &&
        isEven(pzOf(level) + row + 16, last - 16)
      ) {
        flags |= 2;
      }
      store<i32>(plainOf(level) + (<usize>(z * ny + y) << 2), flags);
    }
  }
}

function isEven(a: usize, bytes: usize): bool {
  const value = v128.load32_splat(a);
  let same = i32x4.splat(-1);
  for (let x: usize = 0; x < bytes; x += 16) same = v128.and(same, i32x4.eq(v128.load(a + x), value));
  return i32x4.all_true(same);
}
