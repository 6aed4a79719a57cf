// Philox-4x32-10 for four counters at a time, with the bits of core/random.ts.

/** First and second words of the last four draws; every instance, so every thread, has its own. */
let first: v128 = i32x4.splat(0);
let second: v128 = i32x4.splat(0);

/** High and low words of the products of four u32 with a constant. */
// @ts-ignore: decorator
@inline
function high(even: v128, odd: v128): v128 {
  return i32x4.shuffle(even, odd, 1, 3, 5, 7);
}
// @ts-ignore: decorator
@inline
function low(even: v128, odd: v128): v128 {
  return i32x4.shuffle(even, odd, 0, 2, 4, 6);
}

/** (first >> 5)·2²⁶ + (second >> 6) over 2⁵³, for the two lower lanes; a product with 2⁻⁵³ is exact. */
// @ts-ignore: decorator
@inline
function units(first: v128, second: v128): v128 {
  const sum = f64x2.add(
    f64x2.mul(f64x2.convert_low_i32x4_u(first), f64x2.splat(67108864)),
    f64x2.convert_low_i32x4_u(second),
  );
  return f64x2.mul(sum, f64x2.splat(1.0 / 9007199254740992.0));
}

/** Draw for four ids, each with its draw; `lowerLots` and `upperLots` give the numbers. */
export function drawFour(ids: v128, draws: v128, purpose: u32, tick: u32, seedLow: u32, seedHigh: u32): void {
  const m0 = i32x4.splat(0xd2511f53);
  const m1 = i32x4.splat(0xcd9e8d57);
  let c0 = i32x4.splat(purpose);
  let c1 = ids;
  let c2 = i32x4.splat(tick);
  let c3 = draws;
  let k0 = seedLow;
  let k1 = seedHigh;
  for (let round = 0; round < 10; round++) {
    const even0 = i64x2.extmul_low_i32x4_u(c0, m0);
    const odd0 = i64x2.extmul_high_i32x4_u(c0, m0);
    const even1 = i64x2.extmul_low_i32x4_u(c2, m1);
    const odd1 = i64x2.extmul_high_i32x4_u(c2, m1);
    c0 = v128.xor(v128.xor(high(even1, odd1), c1), i32x4.splat(k0));
    c1 = low(even1, odd1);
    c2 = v128.xor(v128.xor(high(even0, odd0), c3), i32x4.splat(k1));
    c3 = low(even0, odd0);
    k0 += 0x9e3779b9;
    k1 += 0xbb67ae85;
  }
  first = i32x4.shr_u(c0, 5);
  second = i32x4.shr_u(c1, 6);
}

/** Uniform in [0, 1) with 53 bits: those of the two lower ids that were drawn for last. */
export function lowerLots(): v128 {
  return units(first, second);
}

/** Those of the two upper ids. */
export function upperLots(): v128 {
  return units(i32x4.shuffle(first, first, 2, 3, 2, 3), i32x4.shuffle(second, second, 2, 3, 2, 3));
}
