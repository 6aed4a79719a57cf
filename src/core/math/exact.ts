/** The bit patterns of one f64, low word first, as on every host that WebAssembly runs on. */
const value = new Float64Array(1);
const words = new Uint32Array(value.buffer);

/** The power of two in a normal number: floor(log2 |x|). */
export function exponent(x: number): number {
  value[0] = x;
  return ((words[1]! >>> 20) & 0x7ff) - 1023;
}

/** The positive normal number x divided by its power of two, exactly: a number in [1, 2). */
export function significand(x: number): number {
  value[0] = x;
  words[1] = (words[1]! & 0x000fffff) | 0x3ff00000;
  return value[0];
}

/** 2ᵏ exactly, for an integer k in [-1022, 1023]. */
export function powerOfTwo(k: number): number {
  words[0] = 0;
  words[1] = (k + 1023) << 20;
  return value[0]!;
}

/** x·2ᵏ rounded once, for x near 1 and an integer k in [-1080, 1030]. */
export function scale(x: number, k: number): number {
  if (k > 1023) return x * powerOfTwo(1023) * powerOfTwo(k - 1023);
  if (k < -1022) return x * powerOfTwo(k + 64) * powerOfTwo(-64);
  return x * powerOfTwo(k);
}

/** The integer nearest to x, ties to even, for |x| < 2⁵¹: adding 1.5·2⁵² leaves no room for a fraction. */
export function nearestInteger(x: number): number {
  return x + 6755399441055744 - 6755399441055744;
}

/** The largest integer not above x, for x in [0, 2⁵²). */
export function wholePart(x: number): number {
  const rounded = x + 4503599627370496 - 4503599627370496;
  return rounded > x ? rounded - 1 : rounded;
}

/** What the rounded sum s = a + b lost: a + b = s + sumError(a, b, s) exactly. Source: Knuth's two-sum. */
export function sumError(a: number, b: number, s: number): number {
  const part = s - a;
  return a - (s - part) + (b - part);
}

/** What the rounded product p = a·b lost: a·b = p + productError(a, b, p) exactly. Source: Dekker 1971, split at 2²⁷ + 1. */
export function productError(a: number, b: number, p: number): number {
  const wideA = 134217729 * a;
  const highA = wideA - (wideA - a);
  const lowA = a - highA;
  const wideB = 134217729 * b;
  const highB = wideB - (wideB - b);
  const lowB = b - highB;
  return highA * highB - p + highA * lowB + lowA * highB + lowA * lowB;
}
