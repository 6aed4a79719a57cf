// Column-wise rules: see contract.ts for what is computed and program.ts for the tables.
// Sixteen cells at a time: four independent vectors share each reading of an input and hide the latency of its powers.
// The last vector of a block may read up to three cells past its end; their lanes are not stored.

import { storeLanes } from '../lanes.as';

/** The results of `sum16`; every instance, so every thread, has its own. */
let sum0: v128 = f32x4.splat(0);
let sum1: v128 = f32x4.splat(0);
let sum2: v128 = f32x4.splat(0);
let sum3: v128 = f32x4.splat(0);

/** A sum counts up to 2^40. */
// @ts-ignore: decorator
@inline
function capped(sum: v128): v128 {
  return f32x4.min(sum, f32x4.splat(1099511627776));
}

/** Σ (s·(1/h))^n over the inputs from `first` to `last`, for the 16 cells at byte offset `at`. */
function sum16(first: usize, last: usize, at: usize): void {
  let total0 = f32x4.splat(0);
  let total1 = f32x4.splat(0);
  let total2 = f32x4.splat(0);
  let total3 = f32x4.splat(0);
  for (let input = first; input < last; input += 16) {
    const signal = <usize>load<u32>(input) + at;
    const inverse = v128.load32_splat(input + 4);
    let power = load<i32>(input, 8);
    let square0 = f32x4.mul(v128.load(signal), inverse);
    let square1 = f32x4.mul(v128.load(signal, 16), inverse);
    let square2 = f32x4.mul(v128.load(signal, 32), inverse);
    let square3 = f32x4.mul(v128.load(signal, 48), inverse);
    while (!(power & 1)) {
      square0 = f32x4.mul(square0, square0);
      square1 = f32x4.mul(square1, square1);
      square2 = f32x4.mul(square2, square2);
      square3 = f32x4.mul(square3, square3);
      power >>= 1;
    }
    let product0 = square0;
    let product1 = square1;
    let product2 = square2;
    let product3 = square3;
    for (power >>= 1; power != 0; power >>= 1) {
      square0 = f32x4.mul(square0, square0);
      square1 = f32x4.mul(square1, square1);
      square2 = f32x4.mul(square2, square2);
      square3 = f32x4.mul(square3, square3);
      if (power & 1) {
        product0 = f32x4.mul(product0, square0);
        product1 = f32x4.mul(product1, square1);
        product2 = f32x4.mul(product2, square2);
        product3 = f32x4.mul(product3, square3);
      }
    }
    total0 = f32x4.add(total0, product0);
    total1 = f32x4.add(total1, product1);
    total2 = f32x4.add(total2, product2);
    total3 = f32x4.add(total3, product3);
  }
  sum0 = capped(total0);
  sum1 = capped(total1);
  sum2 = capped(total2);
  sum3 = capped(total3);
}

/** The same for the four cells at `at`. */
function sum4(first: usize, last: usize, at: usize): v128 {
  let total = f32x4.splat(0);
  for (let input = first; input < last; input += 16) {
    let square = f32x4.mul(v128.load(<usize>load<u32>(input) + at), v128.load32_splat(input + 4));
    let product = f32x4.splat(1);
    for (let power = load<i32>(input, 8); power != 0; power >>= 1) {
      if (power & 1) product = f32x4.mul(product, square);
      square = f32x4.mul(square, square);
    }
    total = f32x4.add(total, product);
  }
  return capped(total);
}

/** (base + ceiling·U + V·(1+U)·floor)/((1+U)·(1+V)) */
// @ts-ignore: decorator
@inline
function between(u: v128, v: v128, base: v128, ceiling: v128, floor: v128): v128 {
  const one = f32x4.splat(1);
  const aroused = f32x4.add(one, u);
  const raised = f32x4.add(base, f32x4.mul(ceiling, u));
  const lowered = f32x4.mul(f32x4.mul(v, aroused), floor);
  return f32x4.div(f32x4.add(raised, lowered), f32x4.mul(aroused, f32x4.add(one, v)));
}

/** The same for V = 0. */
// @ts-ignore: decorator
@inline
function above(u: v128, base: v128, ceiling: v128): v128 {
  return f32x4.div(f32x4.add(base, f32x4.mul(ceiling, u)), f32x4.add(f32x4.splat(1), u));
}

/** The same for U = 0. */
// @ts-ignore: decorator
@inline
function below(v: v128, base: v128, floor: v128): v128 {
  return f32x4.div(f32x4.add(base, f32x4.mul(v, floor)), f32x4.add(f32x4.splat(1), v));
}

function respondTarget(target: usize, inputs: usize, from: usize, to: usize): void {
  const output = <usize>load<u32>(target);
  const base = v128.load32_splat(target + 4);
  const ceiling = v128.load32_splat(target + 8);
  const floor = v128.load32_splat(target + 12);
  const first = inputs + (<usize>load<u32>(target, 16) << 4);
  const middle = first + (<usize>load<u32>(target, 20) << 4);
  const last = middle + (<usize>load<u32>(target, 24) << 4);
  let at = from;
  for (; at + 64 <= to; at += 64) {
    const place = output + at;
    if (first == last) {
      v128.store(place, base);
      v128.store(place, base, 16);
      v128.store(place, base, 32);
      v128.store(place, base, 48);
    } else if (middle == last) {
      sum16(first, middle, at);
      v128.store(place, above(sum0, base, ceiling));
      v128.store(place, above(sum1, base, ceiling), 16);
      v128.store(place, above(sum2, base, ceiling), 32);
      v128.store(place, above(sum3, base, ceiling), 48);
    } else if (first == middle) {
      sum16(middle, last, at);
      v128.store(place, below(sum0, base, floor));
      v128.store(place, below(sum1, base, floor), 16);
      v128.store(place, below(sum2, base, floor), 32);
      v128.store(place, below(sum3, base, floor), 48);
    } else {
      sum16(first, middle, at);
      const u0 = sum0;
      const u1 = sum1;
      const u2 = sum2;
      const u3 = sum3;
      sum16(middle, last, at);
      v128.store(place, between(u0, sum0, base, ceiling, floor));
      v128.store(place, between(u1, sum1, base, ceiling, floor), 16);
      v128.store(place, between(u2, sum2, base, ceiling, floor), 32);
      v128.store(place, between(u3, sum3, base, ceiling, floor), 48);
    }
  }
  for (; at < to; at += 16) {
    const value = between(sum4(first, middle, at), sum4(middle, last, at), base, ceiling, floor);
    if (at + 16 <= to) v128.store(output + at, value);
    else storeLanes(output + at, value, <i32>((to - at) >> 2));
  }
}

/** One block of cells: all targets of its run. */
export function respondToRules(
  part: i32,
  parts: i32,
  blocks: usize,
  runs: usize,
  targets: usize,
  inputs: usize,
): void {
  const block = blocks + (<usize>part << 4);
  const from = <usize>load<u32>(block) << 2;
  const to = <usize>load<u32>(block, 4) << 2;
  const run = runs + (<usize>load<u32>(block, 8) << 4);
  let target = targets + (<usize>load<u32>(run) << 5);
  const last = target + (<usize>load<u32>(run, 4) << 5);
  for (; target < last; target += 32) respondTarget(target, inputs, from, to);
}

/** One block of cells: all relaxations of its run. */
export function followTargets(part: i32, parts: i32, blocks: usize, runs: usize, relaxations: usize): void {
  const block = blocks + (<usize>part << 4);
  const from = <usize>load<u32>(block) << 2;
  const to = <usize>load<u32>(block, 4) << 2;
  const run = runs + (<usize>load<u32>(block, 8) << 4);
  let relaxation = relaxations + (<usize>load<u32>(run, 8) << 4);
  const last = relaxation + (<usize>load<u32>(run, 12) << 4);
  for (; relaxation < last; relaxation += 16) {
    const follower = <usize>load<u32>(relaxation);
    const target = <usize>load<u32>(relaxation, 4);
    const share = v128.load32_splat(relaxation + 8);
    for (let at = from; at < to; at += 16) {
      const a = v128.load(follower + at);
      const value = f32x4.add(a, f32x4.mul(f32x4.sub(v128.load(target + at), a), share));
      if (at + 16 <= to) v128.store(follower + at, value);
      else storeLanes(follower + at, value, <i32>((to - at) >> 2));
    }
  }
}
