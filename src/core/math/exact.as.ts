/** The power of two in a normal number: floor(log2 |x|). */
export function exponent(x: f64): f64 {
  return <f64>(<i32>((reinterpret<u64>(x) >> 52) & 0x7ff) - 1023);
}

/** The positive normal number x divided by its power of two, exactly: a number in [1, 2). */
export function significand(x: f64): f64 {
  return reinterpret<f64>((reinterpret<u64>(x) & 0x000fffffffffffff) | 0x3ff0000000000000);
}

/** 2ᵏ exactly, for an integer k in [-1022, 1023]. */
export function powerOfTwo(k: f64): f64 {
  return reinterpret<f64>(<u64>(<i32>k + 1023) << 52);
}

/** x·2ᵏ rounded once, for x near 1 and an integer k in [-1080, 1030]. */
export function scale(x: f64, k: f64): f64 {
  if (k > 1023) return x * powerOfTwo(1023) * powerOfTwo(k - 1023);
  if (k < -1022) return x * powerOfTwo(k + 64) * powerOfTwo(-64);
  return x * powerOfTwo(k);
}

/** The integer nearest to x, ties to even, for |x| < 2⁵¹: adding 1.5·2⁵² leaves no room for a fraction. */
export function nearestInteger(x: f64): f64 {
  return x + 6755399441055744 - 6755399441055744;
}

/** The largest integer not above x, for x in [0, 2⁵²). */
export function wholePart(x: f64): f64 {
  const rounded: f64 = x + 4503599627370496 - 4503599627370496;
  return rounded > x ? rounded - 1 : rounded;
}

/** What the rounded sum s = a + b lost: a + b = s + sumError(a, b, s) exactly. Source: Knuth's two-sum. */
export function sumError(a: f64, b: f64, s: f64): f64 {
  const part: f64 = s - a;
  return a - (s - part) + (b - part);
}

/** What the rounded product p = a·b lost: a·b = p + productError(a, b, p) exactly. Source: Dekker 1971, split at 2²⁷ + 1. */
export function productError(a: f64, b: f64, p: f64): f64 {
  const wideA: f64 = 134217729 * a;
  const highA: f64 = wideA - (wideA - a);
  const lowA: f64 = a - highA;
  const wideB: f64 = 134217729 * b;
  const highB: f64 = wideB - (wideB - b);
  const lowB: f64 = b - highB;
  return highA * highB - p + highA * lowB + lowA * highB + lowA * lowB;
}
