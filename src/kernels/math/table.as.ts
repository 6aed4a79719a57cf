import { cos, exp, expm1, log, log1p, pow, sin } from '../../core/math.as';

function first(part: i32, parts: i32, n: i32): i32 {
  return <i32>((<i64>n * part) / parts);
}

/** output[i] ← eˣ of input[i]; both [n] f64 at these addresses. The other columns alike. */
export function expColumn(part: i32, parts: i32, input: usize, output: usize, n: i32): void {
  const end = first(part + 1, parts, n);
  for (let i = first(part, parts, n); i < end; i++) {
    store<f64>(output + (<usize>i << 3), exp(load<f64>(input + (<usize>i << 3))));
  }
}

export function expm1Column(part: i32, parts: i32, input: usize, output: usize, n: i32): void {
  const end = first(part + 1, parts, n);
  for (let i = first(part, parts, n); i < end; i++) {
    store<f64>(output + (<usize>i << 3), expm1(load<f64>(input + (<usize>i << 3))));
  }
}

export function logColumn(part: i32, parts: i32, input: usize, output: usize, n: i32): void {
  const end = first(part + 1, parts, n);
  for (let i = first(part, parts, n); i < end; i++) {
    store<f64>(output + (<usize>i << 3), log(load<f64>(input + (<usize>i << 3))));
  }
}

export function log1pColumn(part: i32, parts: i32, input: usize, output: usize, n: i32): void {
  const end = first(part + 1, parts, n);
  for (let i = first(part, parts, n); i < end; i++) {
    store<f64>(output + (<usize>i << 3), log1p(load<f64>(input + (<usize>i << 3))));
  }
}

export function sinColumn(part: i32, parts: i32, input: usize, output: usize, n: i32): void {
  const end = first(part + 1, parts, n);
  for (let i = first(part, parts, n); i < end; i++) {
    store<f64>(output + (<usize>i << 3), sin(load<f64>(input + (<usize>i << 3))));
  }
}

export function cosColumn(part: i32, parts: i32, input: usize, output: usize, n: i32): void {
  const end = first(part + 1, parts, n);
  for (let i = first(part, parts, n); i < end; i++) {
    store<f64>(output + (<usize>i << 3), cos(load<f64>(input + (<usize>i << 3))));
  }
}

/** output[i] ← base[i] to the power[i]; all [n] f64. */
export function powColumn(part: i32, parts: i32, base: usize, power: usize, output: usize, n: i32): void {
  const end = first(part + 1, parts, n);
  for (let i = first(part, parts, n); i < end; i++) {
    const at = <usize>i << 3;
    store<f64>(output + at, pow(load<f64>(base + at), load<f64>(power + at)));
  }
}
