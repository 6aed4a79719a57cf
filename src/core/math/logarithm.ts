import { exponent, powerOfTwo, significand } from './exact.ts';

const ln2High = 0.6931471804855391;
const ln2Low = 7.440617110012397e-11;
const smallestNormal = 2.2250738585072014e-308;
/** Significands above this are halved; √2 would do as well. */
const split = 1.41;

/**
 * ln(2ᵏ(1 + f)) + c for 1 + f in [√½, √2].
 *
 * With s = f/(2 + f): ln(1 + f) = 2s + 2s³/3 + 2s⁵/5 + …, to s²³ (the rest is below 2⁻⁶⁰ of the sum), written as
 * f − (f²/2 − s(f²/2 + R)) so that f itself enters unrounded.
 */
function logOfParts(k: number, f: number, c: number): number {
  const s = f / (2 + f);
  const z = s * s;
  let p = 2 / 23;
  p = 2 / 21 + z * p;
  p = 2 / 19 + z * p;
  p = 2 / 17 + z * p;
  p = 2 / 15 + z * p;
  p = 2 / 13 + z * p;
  p = 2 / 11 + z * p;
  p = 2 / 9 + z * p;
  p = 2 / 7 + z * p;
  p = 2 / 5 + z * p;
  p = 2 / 3 + z * p;
  const half = 0.5 * f * f;
  return k * ln2High - (half - (s * (half + z * p) + (k * ln2Low + c)) - f);
}

/** ln x, within 1 ulp. Method: fdlibm's reduction to [√½, √2] with the plain series in place of a fitted polynomial. */
export function log(x: number): number {
  if (Number.isNaN(x) || x === Number.POSITIVE_INFINITY) return x;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x < 0) return Number.NaN;
  const isSubnormal = x < smallestNormal;
  const normal = isSubnormal ? x * powerOfTwo(54) : x;
  const m = significand(normal);
  const k = isSubnormal ? exponent(normal) - 54 : exponent(normal);
  return m > split ? logOfParts(k + 1, 0.5 * m - 1, 0) : logOfParts(k, m - 1, 0);
}

/** ln(1 + x) without loss near x = 0, within 1 ulp; what 1 + x loses to rounding comes back as c. */
export function log1p(x: number): number {
  if (Number.isNaN(x) || x === 0 || x === Number.POSITIVE_INFINITY) return x;
  if (x === -1) return Number.NEGATIVE_INFINITY;
  if (x < -1) return Number.NaN;
  if (x > -0.29 && x < 0.41) return logOfParts(0, x, 0);
  const u = 1 + x;
  const c = (u > 2 ? 1 - (u - x) : x - (u - 1)) / u;
  const k = exponent(u);
  const m = significand(u);
  return m > split ? logOfParts(k + 1, 0.5 * m - 1, c) : logOfParts(k, m - 1, c);
}
