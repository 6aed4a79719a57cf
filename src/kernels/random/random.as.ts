// Philox-4x32-10 for four ids at a time, with the bits of core/random.ts: see contract.ts.

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

/** One block of 4096 lots: uniform[n] of id[n] and draw[n]. Lanes past the end are drawn and not stored. */
export function drawLots(
  part: i32,
  parts: i32,
  ids: usize,
  draws: usize,
  uniforms: usize,
  count: i32,
  purpose: u32,
  tick: u32,
  seedLow: u32,
  seedHigh: u32,
): void {
  const m0 = i32x4.splat(0xd2511f53);
  const m1 = i32x4.splat(0xcd9e8d57);
  const end = min(count, (part + 1) << 12);
  for (let n = part << 12; n < end; n += 4) {
    const at = <usize>n << 2;
    let c0 = i32x4.splat(purpose);
    let c1 = v128.load(ids + at);
    let c2 = i32x4.splat(tick);
    let c3 = v128.load(draws + at);
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
    const first = i32x4.shr_u(c0, 5);
    const second = i32x4.shr_u(c1, 6);
    const into = uniforms + (<usize>n << 3);
    const lower = units(first, second);
    const upper = units(i32x4.shuffle(first, first, 2, 3, 2, 3), i32x4.shuffle(second, second, 2, 3, 2, 3));
    if (n + 4 <= end) {
      v128.store(into, lower);
      v128.store(into, upper, 16);
    } else {
      store<f64>(into, f64x2.extract_lane(lower, 0));
      if (n + 1 < end) store<f64>(into, f64x2.extract_lane(lower, 1), 8);
      if (n + 2 < end) store<f64>(into, f64x2.extract_lane(upper, 0), 16);
    }
  }
}
