// Sine and cosine of two angles in 0 … 2π at once, with the bits of core/math/trigonometric.ts: the steps of its `sinOfMedium`,
// which below π/4, where there is nothing to take away, are exact and give what the short way gives.

/** The results of `turn`; every instance, so every thread, has its own. */
export let sines: v128 = f64x2.splat(0);
export let cosines: v128 = f64x2.splat(0);

/** What the rounded sum s = a + b lost. */
@inline function sumErrors(a: v128, b: v128, s: v128): v128 {
  const part = f64x2.sub(s, a);
  return f64x2.add(f64x2.sub(a, f64x2.sub(s, part)), f64x2.sub(b, part));
}

/** c + z·p */
@inline function onward(c: f64, z: v128, p: v128): v128 {
  return f64x2.add(f64x2.splat(c), f64x2.mul(z, p));
}

/** sin(r + low) for |r| ≤ π/4. */
@inline function sineOfParts(r: v128, low: v128): v128 {
  const z = f64x2.mul(r, r);
  let p = f64x2.splat(1.0 / 355687428096000.0);
  p = onward(-1.0 / 1307674368000.0, z, p);
  p = onward(1.0 / 6227020800.0, z, p);
  p = onward(-1.0 / 39916800.0, z, p);
  p = onward(1.0 / 362880.0, z, p);
  p = onward(-1.0 / 5040.0, z, p);
  p = onward(1.0 / 120.0, z, p);
  p = onward(-1.0 / 6.0, z, p);
  const rest = f64x2.mul(low, f64x2.sub(f64x2.splat(1), f64x2.mul(f64x2.splat(0.5), z)));
  return f64x2.add(r, f64x2.add(f64x2.mul(f64x2.mul(r, z), p), rest));
}

/** cos(r + low) for |r| ≤ π/4. */
@inline function cosineOfParts(r: v128, low: v128): v128 {
  const z = f64x2.mul(r, r);
  let p = f64x2.splat(-1.0 / 6402373705728000.0);
  p = onward(1.0 / 20922789888000.0, z, p);
  p = onward(-1.0 / 87178291200.0, z, p);
  p = onward(1.0 / 479001600.0, z, p);
  p = onward(-1.0 / 3628800.0, z, p);
  p = onward(1.0 / 40320.0, z, p);
  p = onward(-1.0 / 720.0, z, p);
  p = onward(1.0 / 24.0, z, p);
  const half = f64x2.mul(f64x2.splat(0.5), z), first = f64x2.sub(f64x2.splat(1), half);
  const lost = f64x2.sub(f64x2.sub(f64x2.splat(1), first), half);
  return f64x2.add(first, f64x2.add(lost, f64x2.sub(f64x2.mul(f64x2.mul(z, z), p), f64x2.mul(r, low))));
}

export function turn(x: v128): void {
  const magic = f64x2.splat(6755399441055744);
  // The low bits of what was rounded with `magic` count the quarter turns.
  const quarters = f64x2.add(f64x2.mul(x, f64x2.splat(0.6366197723675814)), magic);
  const n = f64x2.sub(quarters, magic), minus = f64x2.neg(n);
  const a = f64x2.sub(x, f64x2.mul(n, f64x2.splat(1.5707963267341256))), b = f64x2.mul(minus, f64x2.splat(6.077100506303966e-11));
  const ab = f64x2.add(a, b), c = f64x2.mul(minus, f64x2.splat(2.0222662487111665e-21));
  const abc = f64x2.add(ab, c);
  const errors = f64x2.add(sumErrors(a, b, ab), sumErrors(ab, c, abc));
  const low = f64x2.sub(errors, f64x2.mul(n, f64x2.splat(8.4784276603689e-32)));
  const r = f64x2.add(abc, low), rest = f64x2.add(f64x2.sub(abc, r), low);
  const s = sineOfParts(r, rest), k = cosineOfParts(r, rest);
  const one = i64x2.splat(1), two = i64x2.splat(2);
  const isOdd = i64x2.neg(v128.and(quarters, one));
  sines = v128.xor(v128.bitselect(k, s, isOdd), i64x2.shl(v128.and(quarters, two), 62));
  cosines = v128.xor(v128.bitselect(s, k, isOdd), i64x2.shl(v128.and(i64x2.add(quarters, one), two), 62));
}
