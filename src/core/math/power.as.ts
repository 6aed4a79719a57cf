import { exponent, powerOfTwo, productError, significand, sumError } from './exact.as';
import { expOfSum } from './exponential.as';

const ln2High: f64 = 0.6931471804855391;
const ln2Low: f64 = 7.440617110012397e-11;
const smallestNormal: f64 = 2.2250738585072014e-308;
/** Significands above this are halved; √2 would do as well. */
const split: f64 = 1.41;
const twoTo52: f64 = 4503599627370496;
const twoTo64: f64 = 1.8446744073709552e19;

function isWhole(a: f64): bool {
  return a >= twoTo52 || a + twoTo52 - twoTo52 === a;
}

/** The part 2/7 + 2z/9 + … of the logarithm's series that needs no second word. */
function seriesFromSeventh(z: f64): f64 {
  let p: f64 = 2.0 / 27.0;
  p = 2.0 / 25.0 + z * p;
  p = 2.0 / 23.0 + z * p;
  p = 2.0 / 21.0 + z * p;
  p = 2.0 / 19.0 + z * p;
  p = 2.0 / 17.0 + z * p;
  p = 2.0 / 15.0 + z * p;
  p = 2.0 / 13.0 + z * p;
  p = 2.0 / 11.0 + z * p;
  p = 2.0 / 9.0 + z * p;
  return 2.0 / 7.0 + z * p;
}

/**
 * (2ᵏm)ʸ for m in [√½, √2]: ln m and ln 2ᵏm as unevaluated sums of two words (relative error below 2⁻⁶⁴), times y, then e to that.
 *
 * With f = m − 1, s = f/(2 + f), z = s²: ln m = s(2 + z(2/3 + z(2/5 + z·series))).
 */
function powerOfParts(k: f64, m: f64, y: f64): f64 {
  const f: f64 = m - 1;
  const d: f64 = m + 1;
  const dLow: f64 = m - (d - 1);
  const s: f64 = f / d;
  const back: f64 = s * d;
  const sLow: f64 = (f - back - productError(s, d, back) - s * dLow) / d;
  const z: f64 = s * s;
  const zLow: f64 = productError(s, s, z) + 2 * s * sLow;

  const seventh: f64 = z * seriesFromSeventh(z);
  const fifth: f64 = 2.0 / 5.0 + seventh;
  const fifthLow: f64 = 2.0 / 5.0 - fifth + seventh - 2.2204460492503132e-17;
  const fifthZ: f64 = z * fifth;
  const fifthZLow: f64 = productError(z, fifth, fifthZ) + (z * fifthLow + zLow * fifth);
  const third: f64 = 2.0 / 3.0 + fifthZ;
  const thirdLow: f64 = 2.0 / 3.0 - third + fifthZ + (fifthZLow + 3.700743415417188e-17);
  const thirdZ: f64 = z * third;
  const thirdZLow: f64 = productError(z, third, thirdZ) + (z * thirdLow + zLow * third);
  const factor: f64 = 2 + thirdZ;
  const factorLow: f64 = 2 - factor + thirdZ + thirdZLow;
  const logM: f64 = s * factor;
  const logMLow: f64 = productError(s, factor, logM) + (s * factorLow + sLow * factor);

  const log2k: f64 = k * ln2High;
  const sum: f64 = log2k + logM;
  const sumLow: f64 = sumError(log2k, logM, sum) + (logMLow + k * ln2Low);
  const log: f64 = sum + sumLow;
  const logLow: f64 = sum - log + sumLow;

  const product: f64 = y * log;
  return expOfSum(product, productError(y, log, product) + y * logLow);
}

/** aʸ for a > 0 other than 1 and infinity, y finite and not 0. */
function positivePower(a: f64, y: f64): f64 {
  if (y > twoTo64 || y < -twoTo64) return a > 1 === y > 0 ? Infinity : 0;
  const isSubnormal = a < smallestNormal;
  const normal: f64 = isSubnormal ? a * powerOfTwo(54) : a;
  const m: f64 = significand(normal);
  const k: f64 = isSubnormal ? exponent(normal) - 54 : exponent(normal);
  return m > split ? powerOfParts(k + 1, 0.5 * m, y) : powerOfParts(k, m, y);
}

/** xʸ within 1 ulp, with ECMAScript's special cases: NaN for (±1)^±∞, 1 for any x⁰. */
export function pow(x: f64, y: f64): f64 {
  if (y === 0) return 1;
  if (isNaN(x) || isNaN(y)) return NaN;
  const a: f64 = x < 0 ? -x : x;
  const b: f64 = y < 0 ? -y : y;
  const isOdd = b < 9007199254740992 && isWhole(b) && !isWhole(0.5 * b);
  const sign: f64 = isOdd && (x < 0 || 1 / x < 0) ? -1 : 1;
  if (b === Infinity && a === 1) return NaN;
  if (b === Infinity) return a > 1 === y > 0 ? Infinity : 0;
  if (a === 0 || a === Infinity) return sign * ((a === 0) === y < 0 ? Infinity : 0);
  if (x < 0 && !isWhole(b)) return NaN;
  return a === 1 ? sign : sign * positivePower(a, y);
}

/** xⁿ for a whole n from 0 on, by multiplying n times. */
export function wholePower(x: f64, n: f64): f64 {
  let product: f64 = 1;
  for (let k: f64 = 0; k < n; k++) product *= x;
  return product;
}
