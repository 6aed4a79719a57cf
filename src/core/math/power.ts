import { exponent, powerOfTwo, productError, significand, sumError } from './exact.ts';
import { expOfSum } from './exponential.ts';

const ln2High = 0.6931471804855391;
const ln2Low = 7.440617110012397e-11;
const smallestNormal = 2.2250738585072014e-308;
/** Significands above this are halved; √2 would do as well. */
const split = 1.41;
const twoTo52 = 4503599627370496;
const twoTo64 = 1.8446744073709552e19;

function isWhole(a: number): boolean {
  return a >= twoTo52 || a + twoTo52 - twoTo52 === a;
}

/** The part 2/7 + 2z/9 + … of the logarithm's series that needs no second word. */
function seriesFromSeventh(z: number): number {
  let p = 2 / 27;
  p = 2 / 25 + z * p;
  p = 2 / 23 + z * p;
  p = 2 / 21 + z * p;
  p = 2 / 19 + z * p;
  p = 2 / 17 + z * p;
  p = 2 / 15 + z * p;
  p = 2 / 13 + z * p;
  p = 2 / 11 + z * p;
  p = 2 / 9 + z * p;
  return 2 / 7 + z * p;
}

/**
 * (2ᵏm)ʸ for m in [√½, √2]: ln m and ln 2ᵏm as unevaluated sums of two words (relative error below 2⁻⁶⁴), times y, then e to that.
 *
 * With f = m − 1, s = f/(2 + f), z = s²: ln m = s(2 + z(2/3 + z(2/5 + z·series))).
 */
function powerOfParts(k: number, m: number, y: number): number {
  const f = m - 1;
  const d = m + 1;
  const dLow = m - (d - 1);
  const s = f / d;
  const back = s * d;
  const sLow = (f - back - productError(s, d, back) - s * dLow) / d;
  const z = s * s;
  const zLow = productError(s, s, z) + 2 * s * sLow;

  const seventh = z * seriesFromSeventh(z);
  const fifth = 2 / 5 + seventh;
  const fifthLow = 2 / 5 - fifth + seventh - 2.2204460492503132e-17;
  const fifthZ = z * fifth;
  const fifthZLow = productError(z, fifth, fifthZ) + (z * fifthLow + zLow * fifth);
  const third = 2 / 3 + fifthZ;
  const thirdLow = 2 / 3 - third + fifthZ + (fifthZLow + 3.700743415417188e-17);
  const thirdZ = z * third;
  const thirdZLow = productError(z, third, thirdZ) + (z * thirdLow + zLow * third);
  const factor = 2 + thirdZ;
  const factorLow = 2 - factor + thirdZ + thirdZLow;
  const logM = s * factor;
  const logMLow = productError(s, factor, logM) + (s * factorLow + sLow * factor);

  const log2k = k * ln2High;
  const sum = log2k + logM;
  const sumLow = sumError(log2k, logM, sum) + (logMLow + k * ln2Low);
  const log = sum + sumLow;
  const logLow = sum - log + sumLow;

  const product = y * log;
  return expOfSum(product, productError(y, log, product) + y * logLow);
}

/** aʸ for a > 0 other than 1 and infinity, y finite and not 0. */
function positivePower(a: number, y: number): number {
  if (y > twoTo64 || y < -twoTo64) return a > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
  const isSubnormal = a < smallestNormal;
  const normal = isSubnormal ? a * powerOfTwo(54) : a;
  const m = significand(normal);
  const k = isSubnormal ? exponent(normal) - 54 : exponent(normal);
  return m > split ? powerOfParts(k + 1, 0.5 * m, y) : powerOfParts(k, m, y);
}

/** xʸ within 1 ulp, with ECMAScript's special cases: NaN for (±1)^±∞, 1 for any x⁰. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const a = x < 0 ? -x : x;
  const b = y < 0 ? -y : y;
  const isOdd = b < 9007199254740992 && isWhole(b) && !isWhole(0.5 * b);
  const sign = isOdd && (x < 0 || 1 / x < 0) ? -1 : 1;
  if (b === Number.POSITIVE_INFINITY && a === 1) return Number.NaN;
  if (b === Number.POSITIVE_INFINITY) return a > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
  if (a === 0 || a === Number.POSITIVE_INFINITY) return sign * ((a === 0) === y < 0 ? Number.POSITIVE_INFINITY : 0);
  if (x < 0 && !isWhole(b)) return Number.NaN;
  return a === 1 ? sign : sign * positivePower(a, y);
}

/** xⁿ for a whole n from 0 on, by multiplying n times: the rounding of n products, a tenth of the time of `pow` for small n. */
export function wholePower(x: number, n: number): number {
  let product = 1;
  for (let k = 0; k < n; k++) product *= x;
  return product;
}
