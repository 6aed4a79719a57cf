import { exponent, powerOfTwo, significand } from './exact.as';

const ln2High: f64 = 0.6931471804855391;
const ln2Low: f64 = 7.440617110012397e-11;
const smallestNormal: f64 = 2.2250738585072014e-308;
/** Significands above this are halved; √2 would do as well. */
const split: f64 = 1.41;

/**
 * ln(2ᵏ(1 + f)) + c for 1 + f in [√½, √2].
 *
 * With s = f/(2 + f): ln(1 + f) = 2s + 2s³/3 + 2s⁵/5 + …, to s²³ (the rest is below 2⁻⁶⁰ of the sum), written as
 * f − (f²/2 − s(f²/2 + R)) so that f itself enters unrounded.
 */
function logOfParts(k: f64, f: f64, c: f64): f64 {
  const s: f64 = f / (2 + f);
  const z: f64 = s * s;
  let p: f64 = 2.0 / 23.0;
  p = 2.0 / 21.0 + z * p;
  p = 2.0 / 19.0 + z * p;
  p = 2.0 / 17.0 + z * p;
  p = 2.0 / 15.0 + z * p;
  p = 2.0 / 13.0 + z * p;
  p = 2.0 / 11.0 + z * p;
  p = 2.0 / 9.0 + z * p;
  p = 2.0 / 7.0 + z * p;
  p = 2.0 / 5.0 + z * p;
  p = 2.0 / 3.0 + z * p;
  const half: f64 = 0.5 * f * f;
  return k * ln2High - (half - (s * (half + z * p) + (k * ln2Low + c)) - f);
}

/** ln x, within 1 ulp. Method: fdlibm's reduction to [√½, √2] with the plain series in place of a fitted polynomial. */
export function log(x: f64): f64 {
  if (isNaN(x) || x === Infinity) return x;
  if (x === 0) return -Infinity;
  if (x < 0) return NaN;
  const isSubnormal = x < smallestNormal;
  const normal: f64 = isSubnormal ? x * powerOfTwo(54) : x;
  const m: f64 = significand(normal);
  const k: f64 = isSubnormal ? exponent(normal) - 54 : exponent(normal);
  return m > split ? logOfParts(k + 1, 0.5 * m - 1, 0) : logOfParts(k, m - 1, 0);
}

/** ln(1 + x) without loss near x = 0, within 1 ulp; what 1 + x loses to rounding comes back as c. */
export function log1p(x: f64): f64 {
  if (isNaN(x) || x === 0 || x === Infinity) return x;
  if (x === -1) return -Infinity;
  if (x < -1) return NaN;
  if (x > -0.29 && x < 0.41) return logOfParts(0, x, 0);
  const u: f64 = 1 + x;
  const c: f64 = (u > 2 ? 1 - (u - x) : x - (u - 1)) / u;
  const k: f64 = exponent(u);
  const m: f64 = significand(u);
  return m > split ? logOfParts(k + 1, 0.5 * m - 1, c) : logOfParts(k, m - 1, c);
}
