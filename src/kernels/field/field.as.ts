// Twin of reference.ts. A table holds the addresses of descriptors (see descriptor.ts); part p works on problem p.
import { prepare, refresh } from './coefficients.as';
import { bOf, cOf, inverseOf, levelAt, nxOf, nyOf, nzOf, strideOf } from './level.as';
import { sweep } from './sweep.as';
import { prolong, restrict } from './transfer.as';

const roundoff: f64 = 1.0 / 4194304.0;

export function fieldPrepare(part: i32, parts: i32, table: usize): void {
  prepare(load<u32>(table + (<usize>part << 2)));
}

export function fieldRefresh(part: i32, parts: i32, table: usize): void {
  refresh(load<u32>(table + (<usize>part << 2)));
}

export function fieldSolve(part: i32, parts: i32, table: usize): void {
  const problem: usize = load<u32>(table + (<usize>part << 2));
  const maxCycles = load<i32>(problem, 32);
  const sweeps = load<i32>(problem, 36);
  const tolerance = load<f64>(problem, 48);
  const finest = levelAt(problem, 0);
  const second = levelAt(problem, 1);
  const size = begin(problem, finest);
  const project = load<i32>(problem, 44) != 0;
  let cycles = 0;
  let residual: f64 = 0;
  if (size == 0) {
    memory.fill(cOf(finest), 0, bytesOf(finest));
  } else {
    sweep(finest);
    residual = sqrt<f64>(restrict(finest, second) / size);
    while (residual > tolerance && cycles < maxCycles) {
      correct(problem, sweeps >> 1);
      prolong(second, finest, project);
      for (let s = 0; s < sweeps; s++) sweep(finest);
      const before = residual;
      residual = sqrt<f64>(restrict(finest, second) / size);
      cycles++;
      if (residual > 0.5 * before && residual <= roundoff * sqrt<f64>(weightOf(finest) / size)) break;
    }
  }
  finish(problem, finest);
  store<i32>(problem, cycles, 40);
  store<f64>(problem, residual, 56);
}

// @ts-ignore: decorator
@inline
function bytesOf(level: usize): usize {
  return <usize>(strideOf(level) * nyOf(level) * nzOf(level)) << 2;
}

function begin(problem: usize, level: usize): f64 {
  const source: usize = load<u32>(problem, 16);
  const c = cOf(level);
  const b = bOf(level);
  const inverse = inverseOf(level);
  const bytes = bytesOf(level);
  const zero = f32x4.splat(0);
  let low = f64x2.splat(0);
  let high = f64x2.splat(0);
  let negative = zero;
  for (let at: usize = 0; at < bytes; at += 16) {
    const value = v128.and(v128.load(source + at), f32x4.gt(v128.load(inverse + at), zero));
    v128.store(b + at, value);
    negative = v128.or(negative, f32x4.lt(value, zero));
    const first = f64x2.promote_low_f32x4(value);
    const second = f64x2.promote_low_f32x4(v128.shuffle<f32>(value, value, 2, 3, 0, 1));
    low = f64x2.add(low, f64x2.mul(first, first));
    high = f64x2.add(high, f64x2.mul(second, second));
  }
  const project = !v128.any_true(negative);
  if (project) {
    for (let at: usize = 0; at < bytes; at += 16) {
      const value = v128.load(c + at);
      v128.store(c + at, v128.andnot(value, f32x4.lt(value, zero)));
    }
  }
  store<i32>(problem, project ? 1 : 0, 44);
  return f64x2.extract_lane(low, 0) + f64x2.extract_lane(low, 1) + (f64x2.extract_lane(high, 0) + f64x2.extract_lane(high, 1));
}

function correct(problem: usize, sweeps: i32): void {
  const last = load<i32>(problem) - 1;
  for (let l = 1; l <= last; l++) {
    const level = levelAt(problem, l);
    memory.fill(cOf(level), 0, bytesOf(level));
    for (let s = 0; s < sweeps; s++) sweep(level);
    if (l < last) restrict(level, levelAt(problem, l + 1));
  }
  for (let l = last - 1; l >= 1; l--) {
    const level = levelAt(problem, l);
    prolong(levelAt(problem, l + 1), level, false);
    for (let s = 0; s < sweeps; s++) sweep(level);
  }
}

function weightOf(level: usize): f64 {
  const c = cOf(level);
  const inverse = inverseOf(level);
  const bytes = bytesOf(level);
  let sum0: f64 = 0;
  let sum1: f64 = 0;
  let sum2: f64 = 0;
  let sum3: f64 = 0;
  for (let at: usize = 0; at < bytes; at += 16) {
    sum0 += squareWeight(c + at, inverse + at);
    sum1 += squareWeight(c + at + 4, inverse + at + 4);
    sum2 += squareWeight(c + at + 8, inverse + at + 8);
    sum3 += squareWeight(c + at + 12, inverse + at + 12);
  }
  return sum0 + sum1 + (sum2 + sum3);
}

// @ts-ignore: decorator
@inline
function squareWeight(c: usize, inverse: usize): f64 {
  const i = load<f32>(inverse);
  if (!(i > 0)) return 0;
  const value = <f64>load<f32>(c) / <f64>i;
  return value * value;
}

function finish(problem: usize, level: usize): void {
  const reaction: usize = load<u32>(problem, 12);
  const source: usize = load<u32>(problem, 16);
  const c = cOf(level);
  const inverse = inverseOf(level);
  const bytes = bytesOf(level);
  const zero = f32x4.splat(0);
  for (let at: usize = 0; at < bytes; at += 16) {
    const open = f32x4.gt(v128.load(inverse + at), zero);
    if (i32x4.all_true(open)) continue;
    const k = v128.load(reaction + at);
    const alone = v128.and(f32x4.div(v128.load(source + at), k), f32x4.gt(k, zero));
    v128.store(c + at, v128.bitselect(v128.load(c + at), alone, open));
  }
}
