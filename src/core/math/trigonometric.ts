import { exponent, nearestInteger, powerOfTwo, productError, significand, sumError, wholePart } from './exact.ts';

const quarterTurn = 1.5707963267948966;
const quarterTurnLow = 6.123233995736766e-17;
/** π/2 in four parts of 33, 33, 33 and 53 bits: multiples of the first three below 2²⁰ are exact. */
const part1 = 1.5707963267341256;
const part2 = 6.077100506303966e-11;
const part3 = 2.0222662487111665e-21;
const part4 = 8.4784276603689e-32;
const twoOverPi = 0.6366197723675814;
const twoTo24 = 16777216;

/** 2/π in binary, 24 bits a word: enough for the largest f64. */
const twoOverPiWords = [
  0xa2f983, 0x6e4e44, 0x1529fc, 0x2757d1, 0xf534dd, 0xc0db62, 0x95993c, 0x439041, 0xfe5163, 0xabdebb, 0xc561b7,
  0x246e3a, 0x424dd2, 0xe00649, 0x2eea09, 0xd1921c, 0xfe1deb, 0x1cb129, 0xa73ee8, 0x8235f5, 0x2ebb44, 0x84e99c,
  0x7026b4, 0x5f7e41, 0x3991d6, 0x398353, 0x39f49c, 0x845f8b, 0xbdf928, 0x3b1ff8, 0x97ffde, 0x05980f, 0xef2f11,
  0x8b5a0a, 0x6d1f6d, 0x367ecf, 0x27cb09, 0xb74f46, 0x3f669e, 0x5fea2d, 0x7527ba, 0xc7ebe5, 0xf17b3d, 0x0739f7,
  0x8a5292, 0xea6bfb, 0x5fb11f, 0x8d5d08, 0x560330, 0x46fc7b, 0x6babf0, 0xcfbc20,
];

function word(index: number): number {
  return index < 0 ? 0 : twoOverPiWords[index]!;
}

/** sin(r + low) for |r| ≤ π/4, Taylor to r¹⁷. */
function sinOfParts(r: number, low: number): number {
  const z = r * r;
  let p = 1 / 355687428096000;
  p = -1 / 1307674368000 + z * p;
  p = 1 / 6227020800 + z * p;
  p = -1 / 39916800 + z * p;
  p = 1 / 362880 + z * p;
  p = -1 / 5040 + z * p;
  p = 1 / 120 + z * p;
  p = -1 / 6 + z * p;
  return r + (r * z * p + low * (1 - 0.5 * z));
}

/** cos(r + low) for |r| ≤ π/4, Taylor to r¹⁸. */
function cosOfParts(r: number, low: number): number {
  const z = r * r;
  let p = -1 / 6402373705728000;
  p = 1 / 20922789888000 + z * p;
  p = -1 / 87178291200 + z * p;
  p = 1 / 479001600 + z * p;
  p = -1 / 3628800 + z * p;
  p = 1 / 40320 + z * p;
  p = -1 / 720 + z * p;
  p = 1 / 24 + z * p;
  const half = 0.5 * z;
  const first = 1 - half;
  return first + (1 - first - half + (z * z * p - r * low));
}

/** sin(r + low + n·π/2). */
function sinInQuadrant(n: number, r: number, low: number): number {
  const quadrant = n & 3;
  const size = (quadrant & 1) === 0 ? sinOfParts(r, low) : cosOfParts(r, low);
  return quadrant < 2 ? size : -size;
}

/** sin(x + shift·π/2) for π/4 < |x| < 10⁶: n·π/2 taken away in parts, no bit lost. Method: Cody & Waite 1980. */
function sinOfMedium(x: number, shift: number): number {
  const n = nearestInteger(x * twoOverPi);
  const a = x - n * part1;
  const b = -n * part2;
  const ab = a + b;
  const c = -n * part3;
  const abc = ab + c;
  const low = sumError(a, b, ab) + sumError(ab, c, abc) - n * part4;
  const r = abc + low;
  return sinInQuadrant(n + shift, r, abc - r + low);
}

/** One column of the long product of x's words and those of 2/π, with the carry from the column to its right. */
function column(index: number, carry: number, x0: number, x1: number, x2: number): number {
  return carry + x0 * word(index) + x1 * word(index + 1) + x2 * word(index + 2);
}

function carryOf(column: number): number {
  return wholePart(column / twoTo24);
}

function digitOf(column: number): number {
  return column - carryOf(column) * twoTo24;
}

/**
 * sin(±(a + …)) for a ≥ 10⁶: only those bits of 2/π matter that leave x·2/π modulo 4 and 130 bits behind its point.
 *
 * @param a    |x|
 * @param sign −1 for x < 0
 * @param shift quarter turns to add
 * Method: Payne & Hanek 1983.
 */
function sinOfLarge(a: number, sign: number, shift: number): number {
  const power = exponent(a) - 52;
  const first = wholePart((power + 46) / 24) - 2;
  const mantissa = significand(a) * 4503599627370496;
  const x2 = wholePart(mantissa / 281474976710656);
  const x1 = wholePart((mantissa - x2 * 281474976710656) / twoTo24);
  const x0 = mantissa - x2 * 281474976710656 - x1 * twoTo24;

  const c8 = column(first + 8, 0, x0, x1, x2);
  const c7 = column(first + 7, carryOf(c8), x0, x1, x2);
  const c6 = column(first + 6, carryOf(c7), x0, x1, x2);
  const c5 = column(first + 5, carryOf(c6), x0, x1, x2);
  const c4 = column(first + 4, carryOf(c5), x0, x1, x2);
  const c3 = column(first + 3, carryOf(c4), x0, x1, x2);
  const c2 = column(first + 2, carryOf(c3), x0, x1, x2);
  const c1 = column(first + 1, carryOf(c2), x0, x1, x2);
  const c0 = column(first, carryOf(c1), x0, x1, x2);

  const unit = powerOfTwo(power - 24 * first - 24);
  const unit2 = unit * powerOfTwo(-48);
  const unit4 = unit2 * powerOfTwo(-48);
  const unit6 = unit4 * powerOfTwo(-48);
  const leading = (digitOf(c0) + digitOf(c1) / twoTo24) * unit;
  const n = wholePart(leading + 0.5);
  const a0 = leading - n;
  const a2 = (digitOf(c2) + digitOf(c3) / twoTo24) * unit2;
  const a4 = (digitOf(c4) + digitOf(c5) / twoTo24) * unit4;
  const a6 = (digitOf(c6) + digitOf(c7) / twoTo24) * unit6;
  const two = a0 + a2;
  const three = two + a4;
  const low = sumError(a0, a2, two) + sumError(two, a4, three) + a6;
  const turns = three + low;
  const turnsLow = three - turns + low;

  const angle = turns * quarterTurn;
  const angleLow = productError(turns, quarterTurn, angle) + (turns * quarterTurnLow + turnsLow * quarterTurn);
  const r = angle + angleLow;
  return sinInQuadrant(sign * n + shift, sign * r, sign * (angle - r + angleLow));
}

function sinShifted(x: number, a: number, shift: number): number {
  if (a < 0.7853981633974483) return sinInQuadrant(shift, x, 0);
  if (a < 1000000) return sinOfMedium(x, shift);
  if (a < Number.POSITIVE_INFINITY) return sinOfLarge(a, x < 0 ? -1 : 1, shift);
  return Number.NaN;
}

/** sin x, x in radians, within 1 ulp for every finite x. */
export function sin(x: number): number {
  const a = x < 0 ? -x : x;
  return a < 7.450580596923828e-9 ? x : sinShifted(x, a, 0);
}

/** cos x, x in radians, within 1 ulp for every finite x. */
export function cos(x: number): number {
  return sinShifted(x, x < 0 ? -x : x, 1);
}
