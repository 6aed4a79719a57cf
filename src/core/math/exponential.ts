import { nearestInteger, powerOfTwo, scale, sumError } from './exact.ts';

/** ln 2 in two parts; the first has 33 bits, so that a multiple of it by any exponent is exact. */
const ln2High = 0.6931471804855391;
const ln2Low = 7.440617110012397e-11;
const log2e = 1 / (ln2High + ln2Low);

/** eʳ − 1 − high for r = high − low, |r| ≤ ln 2 / 2, by the Taylor series to r¹⁴ (what follows is below 2⁻⁶²). */
function tail(high: number, low: number): number {
  const r = high - low;
  const lost = high - r - low;
  let p = 1 / 87178291200;
  p = 1 / 6227020800 + r * p;
  p = 1 / 479001600 + r * p;
  p = 1 / 39916800 + r * p;
  p = 1 / 3628800 + r * p;
  p = 1 / 362880 + r * p;
  p = 1 / 40320 + r * p;
  p = 1 / 5040 + r * p;
  p = 1 / 720 + r * p;
  p = 1 / 120 + r * p;
  p = 1 / 24 + r * p;
  p = 1 / 6 + r * p;
  const z = r * r;
  return 0.5 * z + (z * (r * p) - (low - r * lost));
}

/** e^(high − low)·2ᵏ for |high − low| ≤ ln 2 / 2 and a low that is tiny beside 1. */
export function expOfParts(high: number, low: number, k: number): number {
  const sum = 1 + high;
  const lost = 1 - sum + high;
  return scale(sum + (lost + tail(high, low)), k);
}

/**
 * eˣ, within 1 ulp.
 *
 * x = k ln 2 + r with |r| ≤ ln 2 / 2, then eˣ = 2ᵏ eʳ. Method: Cody & Waite 1980.
 */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019412) return 0;
  const k = nearestInteger(x * log2e);
  return expOfParts(x - k * ln2High, k * ln2Low, k);
}

/** e^(high + low), low being the rounding error of high: the last step of a power. */
export function expOfSum(high: number, low: number): number {
  if (high > 710) return Number.POSITIVE_INFINITY;
  if (high < -746) return 0;
  const k = nearestInteger(high * log2e);
  return expOfParts(high - k * ln2High, k * ln2Low - low, k);
}

/** eˣ − 1 without loss near x = 0, within 1 ulp: (2ᵏ − 1) + 2ᵏ(eʳ − 1), the two large terms added without error. */
export function expm1(x: number): number {
  if (Number.isNaN(x) || x === 0) return x;
  if (x > 60) return exp(x);
  if (x < -60) return -1;
  const k = nearestInteger(x * log2e);
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const rest = tail(high, low);
  if (k === 0) return high + rest;
  const power = powerOfTwo(k);
  const grown = power * high;
  // From 2⁵³ on 1 is below the last place of the power, so it goes to the small terms.
  const whole = k < 53 ? power - 1 : power;
  const left = k < 53 ? 0 : 1;
  const sum = whole + grown;
  return sum + (sumError(whole, grown, sum) + (power * rest - left));
}
