// Twin of coefficients.ts: conductances and weights one by one (D changes rarely), reactions and diagonals by four.
import { after, axOf, ayOf, azOf, before, inverseOf, levelAt, nxOf, nyOf, nzOf, pxOf, pyOf, pzOf, reactionOf, rowAt, strideOf } from './level.as';

export function prepare(problem: usize): void {
  const levels = load<i32>(problem);
  faces(problem);
  for (let l = 0; l + 1 < levels; l++) {
    coarsenFaces(levelAt(problem, l), levelAt(problem, l + 1));
    weigh(levelAt(problem, l));
  }
  refresh(problem);
}

export function refresh(problem: usize): void {
  const levels = load<i32>(problem);
  for (let l = 0; l < levels; l++) {
    if (l > 0) coarsenReaction(levelAt(problem, l - 1), levelAt(problem, l));
    invert(levelAt(problem, l), l == 0);
  }
}

// @ts-ignore: decorator
@inline
function mean(D: usize, i: i32, j: i32, scale: f32): f32 {
  const Di = load<f32>(D + (<usize>i << 2));
  const Dj = load<f32>(D + (<usize>j << 2));
  const sum = Di + Dj;
  return sum > 0 ? ((Di * Dj) / sum) * scale : 0;
}

function faces(problem: usize): void {
  const level = levelAt(problem, 0);
  const nx = nxOf(level);
  const ny = nyOf(level);
  const nz = nzOf(level);
  const D: usize = load<u32>(problem, 8);
  const aroundY = load<i32>(problem, 20) != 0 && ny > 1;
  const aroundZ = load<i32>(problem, 24) != 0 && nz > 1;
  const scale = load<f32>(problem, 28);
  for (let z = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      const row = (z * ny + y) * nx;
      const north = y + 1 < ny ? row + nx : z * ny * nx;
      const top = z + 1 < nz ? row + ny * nx : y * nx;
      const openY = y + 1 < ny || aroundY;
      const openZ = z + 1 < nz || aroundZ;
      const ax = axOf(level) + (<usize>row << 2);
      const ay = ayOf(level) + (<usize>row << 2);
      const az = azOf(level) + (<usize>row << 2);
      for (let x = 0; x < nx; x++) {
        const at = <usize>x << 2;
        store<f32>(ax + at, x + 1 < nx ? mean(D, row + x, row + x + 1, scale) : 0);
        store<f32>(ay + at, openY ? mean(D, row + x, north + x, scale) : 0);
        store<f32>(az + at, openZ ? mean(D, row + x, top + x, scale) : 0);
      }
    }
  }
}

// A direction is (a, step, n): the address of its conductances, the floats between neighbors, the number of unknowns.

// @ts-ignore: decorator
@inline
function inside(a: usize, step: i32, n: i32, line: i32, J: i32): f32 {
  return 2 * J + 1 < n ? load<f32>(a + (<usize>(line + 2 * J * step) << 2)) : 0;
}

// @ts-ignore: decorator
@inline
function series(a: usize, step: i32, n: i32, line: i32, J: i32): f32 {
  const last = 2 * J + 1 < n ? 2 * J + 1 : n - 1;
  const across = load<f32>(a + (<usize>(line + last * step) << 2));
  if (!(across > 0)) return 0;
  const next = 2 * J + 2 < n ? J + 1 : 0;
  const here = inside(a, step, n, line, J);
  const there = inside(a, step, n, line, next);
  const resistance = <f32>1 / across + (here > 0 ? <f32>0.5 / here : 0) + (there > 0 ? <f32>0.5 / there : 0);
  const conductance = <f32>1 / resistance;
  const half = <f32>0.5 * across;
  return conductance > half ? conductance : half;
}

function coarsenFaces(fine: usize, coarse: usize): void {
  const mX = nxOf(coarse);
  const mY = nyOf(coarse);
  const mZ = nzOf(coarse);
  const step = strideOf(coarse);
  for (let Z = 0; Z < mZ; Z++) {
    for (let Y = 0; Y < mY; Y++) {
      for (let X = 0; X < mX; X++) {
        const at = <usize>((Z * mY + Y) * step + X) << 2;
        store<f32>(axOf(coarse) + at, mX > 1 ? coarseFace(fine, 0, X, Y, Z) : 0);
        store<f32>(ayOf(coarse) + at, mY > 1 ? coarseFace(fine, 1, X, Y, Z) : 0);
        store<f32>(azOf(coarse) + at, mZ > 1 ? coarseFace(fine, 2, X, Y, Z) : 0);
      }
    }
  }
}

/** The sum over the lines along direction d: p is the quicker of the other two directions, q the slower. */
function coarseFace(fine: usize, d: i32, X: i32, Y: i32, Z: i32): f32 {
  const nx = nxOf(fine);
  const ny = nyOf(fine);
  const nz = nzOf(fine);
  const stepY = strideOf(fine);
  const stepZ = stepY * ny;
  const a = d == 0 ? axOf(fine) : d == 1 ? ayOf(fine) : azOf(fine);
  const n = d == 0 ? nx : d == 1 ? ny : nz;
  const step = d == 0 ? 1 : d == 1 ? stepY : stepZ;
  const J = d == 0 ? X : d == 1 ? Y : Z;
  const p = d == 0 ? Y : X;
  const q = d == 2 ? Y : Z;
  const pStep = d == 0 ? stepY : 1;
  const qStep = d == 2 ? stepY : stepZ;
  const ps = 2 * p + 1 < (d == 0 ? ny : nx) ? 2 : 1;
  const qs = 2 * q + 1 < (d == 2 ? ny : nz) ? 2 : 1;
  let sum: f32 = 0;
  for (let j = 0; j < qs; j++) {
    for (let i = 0; i < ps; i++) sum += series(a, step, n, (2 * p + i) * pStep + (2 * q + j) * qStep, J);
  }
  return sum;
}

// @ts-ignore: decorator
@inline
function weight(a: usize, step: i32, n: i32, line: i32, i: i32): f32 {
  const m = (n + 1) >> 1;
  const J = i >> 1;
  const here = inside(a, step, n, line, J);
  if (m == 1 || !(here > 0)) return 0;
  const share = (<f32>0.5 / here) * series(a, step, n, line, i & 1 ? J : before(J, m));
  return share < 0.5 ? share : 0.5;
}

function weigh(level: usize): void {
  const nx = nxOf(level);
  const ny = nyOf(level);
  const nz = nzOf(level);
  const stepY = strideOf(level);
  const stepZ = stepY * ny;
  const ax = axOf(level);
  const ay = ayOf(level);
  const az = azOf(level);
  for (let k = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      for (let i = 0; i < nx; i++) {
        const index = k * stepZ + j * stepY + i;
        const wx = weight(ax, 1, nx, index - i, i);
        const wy = weight(ay, stepY, ny, index - j * stepY, j);
        const wz = weight(az, stepZ, nz, index - k * stepZ, k);
        const sum = wx + wy + wz;
        const scale: f32 = sum > 1 ? <f32>1 / sum : 1;
        const at = <usize>index << 2;
        store<f32>(pxOf(level) + at, wx * scale);
        store<f32>(pyOf(level) + at, wy * scale);
        store<f32>(pzOf(level) + at, wz * scale);
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function open(reaction: usize, inverse: usize): v128 {
  return v128.and(v128.load(reaction), f32x4.gt(v128.load(inverse), f32x4.splat(0)));
}

function coarsenReaction(fine: usize, coarse: usize): void {
  const ny = nyOf(fine);
  const nz = nzOf(fine);
  const stride = strideOf(fine);
  const mY = nyOf(coarse);
  const mZ = nzOf(coarse);
  const coarseStride = strideOf(coarse);
  const zero = f32x4.splat(0);
  for (let Z = 0; Z < mZ; Z++) {
    for (let Y = 0; Y < mY; Y++) {
      const target = reactionOf(coarse) + rowAt(Y, Z, mY, coarseStride);
      for (let X = 0; X < coarseStride; X += 4) {
        let sum = zero;
        for (let z = 2 * Z; z < 2 * Z + 2 && z < nz; z++) {
          for (let y = 2 * Y; y < 2 * Y + 2 && y < ny; y++) {
            const at = rowAt(y, z, ny, stride) + (<usize>X << 3);
            const first = open(reactionOf(fine) + at, inverseOf(fine) + at);
            const second = 2 * X + 4 < stride ? open(reactionOf(fine) + at + 16, inverseOf(fine) + at + 16) : zero;
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
}

function invert(level: usize, finest: bool): void {
  const ny = nyOf(level);
  const nz = nzOf(level);
  const stride = strideOf(level);
  const bytes = <usize>stride << 2;
  const zero = f32x4.splat(0);
  const one = f32x4.splat(1);
  for (let z = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      const row = rowAt(y, z, ny, stride);
      const south = rowAt(before(y, ny), z, ny, stride);
      const bottom = rowAt(y, before(z, nz), ny, stride);
      let previous = zero;
      for (let x: usize = 0; x < bytes; x += 16) {
        const a = v128.load(axOf(level) + row + x);
        const alongX = f32x4.add(v128.shuffle<f32>(previous, a, 3, 4, 5, 6), a);
        const alongY = f32x4.add(v128.load(ayOf(level) + south + x), v128.load(ayOf(level) + row + x));
        const alongZ = f32x4.add(v128.load(azOf(level) + bottom + x), v128.load(azOf(level) + row + x));
        const sum = f32x4.add(f32x4.add(alongX, alongY), alongZ);
        const diagonal = f32x4.add(sum, v128.load(reactionOf(level) + row + x));
        const used = f32x4.gt(finest ? sum : diagonal, zero);
        v128.store(inverseOf(level) + row + x, v128.and(f32x4.div(one, diagonal), used));
        previous = a;
      }
    }
  }
}
