import { nearestInteger, powerOfTwo, scale, sumError } from './exact.as';

/** ln 2 in two parts; the first has 33 bits, so that a multiple of it by any exponent is exact. */
const ln2High: f64 = 0.6931471804855391;
const ln2Low: f64 = 7.440617110012397e-11;
const log2e: f64 = 1 / (ln2High + ln2Low);

/** eʳ − 1 − r for |r| ≤ ln 2.0 / 2.0, by its Taylor series to r¹⁴ (the rest is below 2⁻⁶³). */
function tail(high: f64, low: f64): f64 {
  const r: f64 = high - low;
  const lost: f64 = high - r - low;
  let p: f64 = 1.0 / 87178291200.0;
  p = 1.0 / 6227020800.0 + r * p;
  p = 1.0 / 479001600.0 + r * p;
  p = 1.0 / 39916800.0 + r * p;
  p = 1.0 / 3628800.0 + r * p;
  p = 1.0 / 362880.0 + r * p;
  p = 1.0 / 40320.0 + r * p;
  p = 1.0 / 5040.0 + r * p;
  p = 1.0 / 720.0 + r * p;
  p = 1.0 / 120.0 + r * p;
  p = 1.0 / 24.0 + r * p;
  p = 1.0 / 6.0 + r * p;
  const z: f64 = r * r;
  return 0.5 * z + (z * (r * p) - (low - r * lost));
}

/** e^(high − low)·2ᵏ for |high − low| ≤ ln 2.0 / 2.0 and a low that is tiny beside 1. */
export function expOfParts(high: f64, low: f64, k: f64): f64 {
  const sum: f64 = 1 + high;
  const lost: f64 = 1 - sum + high;
  return scale(sum + (lost + tail(high, low)), k);
}

/**
 * eˣ, within 1 ulp.
 *
 * x = k ln 2 + r with |r| ≤ ln 2.0 / 2.0, then eˣ = 2ᵏ eʳ. Method: Cody & Waite 1980.
 */
export function exp(x: f64): f64 {
  if (isNaN(x)) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019412) return 0;
  const k: f64 = nearestInteger(x * log2e);
  return expOfParts(x - k * ln2High, k * ln2Low, k);
}

/** e^(high + low), low being the rounding error of high: the last step of a power. */
export function expOfSum(high: f64, low: f64): f64 {
  if (high > 710) return Infinity;
  if (high < -746) return 0;
  const k: f64 = nearestInteger(high * log2e);
  return expOfParts(high - k * ln2High, k * ln2Low - low, k);
}

/** eˣ − 1 without loss near x = 0, within 1 ulp: (2ᵏ − 1) + 2ᵏ(eʳ − 1), the two large terms added without error. */
export function expm1(x: f64): f64 {
  if (isNaN(x) || x === 0) return x;
  if (x > 60) return exp(x);
  if (x < -60) return -1;
  const k: f64 = nearestInteger(x * log2e);
  const high: f64 = x - k * ln2High;
  const low: f64 = k * ln2Low;
  const rest: f64 = tail(high, low);
  if (k === 0) return high + rest;
  const power: f64 = powerOfTwo(k);
  const grown: f64 = power * high;
  // From 2⁵³ on 1 is below the last place of the power, so it goes to the small terms.
  const whole: f64 = k < 53 ? power - 1 : power;
  const left: f64 = k < 53 ? 0 : 1;
  const sum: f64 = whole + grown;
  return sum + (sumError(whole, grown, sum) + (power * rest - left));
}
