// Twin of reference.ts. A table holds the addresses of descriptors (see descriptor.ts); part p works on problem p.
import { prepare, refresh } from './coefficients.as';
import { bOf, cOf, inverseOf, levelAt, maskFound, negativeLevel, negativeSource, nxOf, nyOf, nzOf, promoteHigh, reactionOf, rowAt, signsFound, sourceSquares, squareHigh, squareLow, strideOf, sumLanes } from './level.as';
import { sweep } from './sweep.as';
import { rise } from './rise.as';
import { prolong, restrict } from './transfer.as';

const roundoff: f64 = 1.0 / 4194304.0;

export function fieldPrepare(part: i32, parts: i32, table: usize): void {
  prepare(load<u32>(table + (<usize>part << 2)));
}

export function fieldRefresh(part: i32, parts: i32, table: usize): void {
  refresh(load<u32>(table + (<usize>part << 2)));
}

/** Some red-black sweeps alone, on the finest level. */
export function fieldSweep(part: i32, parts: i32, table: usize, count: i32): void {
  const finest = levelAt(load<u32>(table + (<usize>part << 2)), 0);
  for (let s = 0; s < count; s++) sweep(finest);
}

export function fieldSolve(part: i32, parts: i32, table: usize): void {
  solve(load<u32>(table + (<usize>part << 2)));
}

export function solve(problem: usize): void {
  const maxCycles = load<i32>(problem, 32);
  const sweeps = load<i32>(problem, 36);
  const tolerance = load<f64>(problem, 48);
  const accuracy = load<f64>(problem, 1024);
  const finest = levelAt(problem, 0);
  const second = levelAt(problem, 1);
  let squares = restrict(finest, second, problem, true);
  const size = load<f64>(problem, sourceSquares);
  const signs = load<i32>(problem, signsFound);
  const project = (signs & negativeSource) == 0;
  if (project && (signs & negativeLevel) != 0) {
    liftToZero(finest);
    squares = restrict(finest, second, problem, false);
  }
  let cycles = 0;
  let residual: f64 = 0;
  if (size == 0) {
    memory.fill(cOf(finest), 0, bytesOf(finest));
  } else {
    residual = sqrt<f64>(squares / size);
    while (residual > (accuracy > 0 ? 0 : tolerance) && cycles < maxCycles) {
      correct(problem, sweeps >> 1);
      const smooth = cycles > 0 || residual <= tolerance;
      if (accuracy > 0 && smooth && errorLeft(problem) <= accuracy) break;
      const before = residual;
      residual = sqrt<f64>(rise(problem, sweeps, project) / size);
      cycles++;
      if (residual > 0.5 * before && residual <= roundoff * sqrt<f64>(weightOf(finest) / size)) break;
    }
  }
  if (load<i32>(problem, maskFound) != 0) finish(finest);
  store<i32>(problem, cycles, 40);
  store<f64>(problem, residual, 56);
}

// @ts-ignore: decorator
@inline
function bytesOf(level: usize): usize {
  return <usize>(strideOf(level) * nyOf(level) * nzOf(level)) << 2;
}

/** Where no source is negative, no level may be: what is below 0 is taken off. */
function liftToZero(level: usize): void {
  const c = cOf(level);
  const zero = f32x4.splat(0);
  for (let at = c; at < c + bytesOf(level); at += 16) {
    const value = v128.load(at);
    v128.store(at, v128.andnot(value, f32x4.lt(value, zero)));
  }
}

function correct(problem: usize, sweeps: i32): void {
  const last = load<i32>(problem) - 1;
  for (let l = 1; l <= last; l++) {
    const level = levelAt(problem, l);
    memory.fill(cOf(level), 0, bytesOf(level));
    for (let s = 0; s < sweeps; s++) sweep(level);
    if (l < last) restrict(level, levelAt(problem, l + 1), problem, false);
  }
  for (let l = last - 1; l >= 1; l--) {
    const level = levelAt(problem, l);
    prolong(levelAt(problem, l + 1), level, false);
    for (let s = 0; s < sweeps; s++) sweep(level);
  }
}

// @ts-ignore: decorator
@inline
function unknownsOf(level: usize): f64 {
  return <f64>nxOf(level) * <f64>nyOf(level) * <f64>nzOf(level);
}

function errorLeft(problem: usize): f64 {
  const finest = levelAt(problem, 0);
  const second = levelAt(problem, 1);
  const voxels = unknownsOf(finest) / unknownsOf(second);
  return sqrt<f64>((voxels * squaresOf(second, false)) / squaresOf(finest, load<i32>(problem, maskFound) != 0));
}

/** On coarse levels what is masked holds 0. */
function squaresOf(level: usize, masked: bool): f64 {
  const values = cOf(level);
  const inverse = inverseOf(level);
  const ny = nyOf(level);
  const nz = nzOf(level);
  const stride = strideOf(level);
  const bytes = <usize>stride << 2;
  let sum: f64 = 0;
  for (let Z = 0; Z < nz; Z += 2) {
    let low = f64x2.splat(0);
    let high = f64x2.splat(0);
    for (let Y = 0; Y < ny; Y += 2) {
      for (let i = 0; i < 4; i++) {
        const y = Y + (i & 1);
        const z = Z + (i >> 1);
        if (y >= ny || z >= nz) continue;
        const row = rowAt(y, z, ny, stride);
        for (let at = row; at < row + bytes; at += 16) {
          let c = v128.load(values + at);
          if (masked) c = v128.and(c, f32x4.ne(v128.load(inverse + at), f32x4.splat(0)));
          low = f64x2.add(low, squareLow(c));
          high = f64x2.add(high, squareHigh(c));
        }
      }
    }
    sum += sumLanes(low, high);
  }
  return sum;
}

function weightOf(level: usize): f64 {
  const ny = nyOf(level);
  const nz = nzOf(level);
  const stride = strideOf(level);
  const bytes = <usize>stride << 2;
  let sum: f64 = 0;
  for (let Z = 0; Z < nz; Z += 2) {
    let low = f64x2.splat(0);
    let high = f64x2.splat(0);
    for (let Y = 0; Y < ny; Y += 2) {
      for (let i = 0; i < 4; i++) {
        const y = Y + (i & 1);
        const z = Z + (i >> 1);
        if (y >= ny || z >= nz) continue;
        const row = rowAt(y, z, ny, stride);
        for (let x: usize = 0; x < bytes; x += 16) {
          const c = v128.load(cOf(level) + row + x);
          const inverse = v128.load(inverseOf(level) + row + x);
          low = f64x2.add(low, squareWeight(f64x2.promote_low_f32x4(c), f64x2.promote_low_f32x4(inverse)));
          high = f64x2.add(high, squareWeight(promoteHigh(c), promoteHigh(inverse)));
        }
      }
    }
    sum += sumLanes(low, high);
  }
  return sum;
}

// @ts-ignore: decorator
@inline
function squareWeight(c: v128, inverse: v128): v128 {
  const value = v128.and(f64x2.div(c, inverse), f64x2.ne(inverse, f64x2.splat(0)));
  return f64x2.mul(value, value);
}

/** Masked voxels: what reaction and source alone give. */
function finish(level: usize): void {
  const inverse = inverseOf(level);
  const bytes = bytesOf(level);
  const zero = f32x4.splat(0);
  for (let at: usize = 0; at < bytes; at += 16) {
    const open = f32x4.ne(v128.load(inverse + at), zero);
    if (i32x4.all_true(open)) continue;
    const k = v128.load(reactionOf(level) + at);
    const alone = v128.and(f32x4.div(v128.load(bOf(level) + at), k), f32x4.gt(k, zero));
    v128.store(cOf(level) + at, v128.bitselect(v128.load(cOf(level) + at), alone, open));
  }
}
