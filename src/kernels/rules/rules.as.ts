// Column-wise rules: see contract.ts for what is computed and program.ts for the tables.
// Sixteen cells at a time: four independent vectors share each reading of an input and hide the latency of its powers.
// The last vector of a block may read up to three cells past its end; their lanes are not stored.

/** The results of `saturate16`; every instance, so every thread, has its own. */
let share0: v128 = f32x4.splat(0);
let share1: v128 = f32x4.splat(0);
let share2: v128 = f32x4.splat(0);
let share3: v128 = f32x4.splat(0);

/** S/(1+S), where S counts up to 2^100. */
// @ts-ignore: decorator
@inline
function saturate(sum: v128): v128 {
  const s = f32x4.min(sum, f32x4.splat(1.2676506002282294e30));
  return f32x4.div(s, f32x4.add(f32x4.splat(1), s));
}

/**
 * S/(1+S) of S = Σ (s/h)^n over the inputs from `first` to `last`, for the 16 cells at byte offset `at`.
 * Without inputs the result is the same 0 as with the division.
 */
function saturate16(first: usize, last: usize, at: usize): void {
  if (first == last) {
    share0 = f32x4.splat(0);
    share1 = f32x4.splat(0);
    share2 = f32x4.splat(0);
    share3 = f32x4.splat(0);
    return;
  }
  let sum0 = f32x4.splat(0);
  let sum1 = f32x4.splat(0);
  let sum2 = f32x4.splat(0);
  let sum3 = f32x4.splat(0);
  for (let input = first; input < last; input += 16) {
    const signal = <usize>load<u32>(input) + at;
    const half = v128.load32_splat(input + 4);
    let power = load<i32>(input, 8);
    let square0 = f32x4.div(v128.load(signal), half);
    let square1 = f32x4.div(v128.load(signal, 16), half);
    let square2 = f32x4.div(v128.load(signal, 32), half);
    let square3 = f32x4.div(v128.load(signal, 48), half);
    let product0 = f32x4.splat(1);
    let product1 = f32x4.splat(1);
    let product2 = f32x4.splat(1);
    let product3 = f32x4.splat(1);
    for (;;) {
      if (power & 1) {
        product0 = f32x4.mul(product0, square0);
        product1 = f32x4.mul(product1, square1);
        product2 = f32x4.mul(product2, square2);
        product3 = f32x4.mul(product3, square3);
      }
      power >>= 1;
      if (power == 0) break;
      square0 = f32x4.mul(square0, square0);
      square1 = f32x4.mul(square1, square1);
      square2 = f32x4.mul(square2, square2);
      square3 = f32x4.mul(square3, square3);
    }
    sum0 = f32x4.add(sum0, product0);
    sum1 = f32x4.add(sum1, product1);
    sum2 = f32x4.add(sum2, product2);
    sum3 = f32x4.add(sum3, product3);
  }
  share0 = saturate(sum0);
  share1 = saturate(sum1);
  share2 = saturate(sum2);
  share3 = saturate(sum3);
}

/** The same for the four cells at `at`. */
function saturate4(first: usize, last: usize, at: usize): v128 {
  let sum = f32x4.splat(0);
  for (let input = first; input < last; input += 16) {
    let square = f32x4.div(v128.load(<usize>load<u32>(input) + at), v128.load32_splat(input + 4));
    let product = f32x4.splat(1);
    for (let power = load<i32>(input, 8); power != 0; power >>= 1) {
      if (power & 1) product = f32x4.mul(product, square);
      square = f32x4.mul(square, square);
    }
    sum = f32x4.add(sum, product);
  }
  return saturate(sum);
}

/** (1 − v)·(base + rise·u) + v·floor */
// @ts-ignore: decorator
@inline
function between(u: v128, v: v128, base: v128, rise: v128, floor: v128): v128 {
  const raised = f32x4.add(base, f32x4.mul(rise, u));
  return f32x4.add(f32x4.mul(f32x4.sub(f32x4.splat(1), v), raised), f32x4.mul(v, floor));
}

/** Stores the first `count` of four lanes. */
function storeLanes(address: usize, lanes: v128, count: i32): void {
  store<f32>(address, f32x4.extract_lane(lanes, 0));
  if (count > 1) store<f32>(address, f32x4.extract_lane(lanes, 1), 4);
  if (count > 2) store<f32>(address, f32x4.extract_lane(lanes, 2), 8);
}

function respondTarget(target: usize, inputs: usize, from: usize, to: usize): void {
  const output = <usize>load<u32>(target);
  const base = v128.load32_splat(target + 4);
  const rise = v128.load32_splat(target + 8);
  const floor = v128.load32_splat(target + 12);
  const first = inputs + (<usize>load<u32>(target, 16) << 4);
  const middle = first + (<usize>load<u32>(target, 20) << 4);
  const last = middle + (<usize>load<u32>(target, 24) << 4);
  let at = from;
  for (; at + 64 <= to; at += 64) {
    saturate16(first, middle, at);
    const u0 = share0;
    const u1 = share1;
    const u2 = share2;
    const u3 = share3;
    saturate16(middle, last, at);
    v128.store(output + at, between(u0, share0, base, rise, floor));
    v128.store(output + at, between(u1, share1, base, rise, floor), 16);
    v128.store(output + at, between(u2, share2, base, rise, floor), 32);
    v128.store(output + at, between(u3, share3, base, rise, floor), 48);
  }
  for (; at < to; at += 16) {
    const value = between(saturate4(first, middle, at), saturate4(middle, last, at), base, rise, floor);
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
