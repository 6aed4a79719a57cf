import { exponent, nearestInteger, powerOfTwo, productError, significand, sumError, wholePart } from './exact.as';

const quarterTurn: f64 = 1.5707963267948966;
const quarterTurnLow: f64 = 6.123233995736766e-17;
/** π/2 in four parts of 33, 33, 33 and 53 bits: multiples of the first three below 2²⁰ are exact. */
const part1: f64 = 1.5707963267341256;
const part2: f64 = 6.077100506303966e-11;
const part3: f64 = 2.0222662487111665e-21;
const part4: f64 = 8.4784276603689e-32;
const twoOverPi: f64 = 0.6366197723675814;
const twoTo24: f64 = 16777216;

/** Word i of 2/π in binary, 24 bits a word: code, since kernels own no memory. */
function word(index: f64): f64 {
  switch (<i32>index) {
    case 0:
      return 0xa2f983;
    case 1:
      return 0x6e4e44;
    case 2:
      return 0x1529fc;
    case 3:
      return 0x2757d1;
    case 4:
      return 0xf534dd;
    case 5:
      return 0xc0db62;
    case 6:
      return 0x95993c;
    case 7:
      return 0x439041;
    case 8:
      return 0xfe5163;
    case 9:
      return 0xabdebb;
    case 10:
      return 0xc561b7;
    case 11:
      return 0x246e3a;
    case 12:
      return 0x424dd2;
    case 13:
      return 0xe00649;
    case 14:
      return 0x2eea09;
    case 15:
      return 0xd1921c;
    case 16:
      return 0xfe1deb;
    case 17:
      return 0x1cb129;
    case 18:
      return 0xa73ee8;
    case 19:
      return 0x8235f5;
    case 20:
      return 0x2ebb44;
    case 21:
      return 0x84e99c;
    case 22:
      return 0x7026b4;
    case 23:
      return 0x5f7e41;
    case 24:
      return 0x3991d6;
    case 25:
      return 0x398353;
    case 26:
      return 0x39f49c;
    case 27:
      return 0x845f8b;
    case 28:
      return 0xbdf928;
    case 29:
      return 0x3b1ff8;
    case 30:
      return 0x97ffde;
    case 31:
      return 0x5980f;
    case 32:
      return 0xef2f11;
    case 33:
      return 0x8b5a0a;
    case 34:
      return 0x6d1f6d;
    case 35:
      return 0x367ecf;
    case 36:
      return 0x27cb09;
    case 37:
      return 0xb74f46;
    case 38:
      return 0x3f669e;
    case 39:
      return 0x5fea2d;
    case 40:
      return 0x7527ba;
    case 41:
      return 0xc7ebe5;
    case 42:
      return 0xf17b3d;
    case 43:
      return 0x739f7;
    case 44:
      return 0x8a5292;
    case 45:
      return 0xea6bfb;
    case 46:
      return 0x5fb11f;
    case 47:
      return 0x8d5d08;
    case 48:
      return 0x560330;
    case 49:
      return 0x46fc7b;
    case 50:
      return 0x6babf0;
    case 51:
      return 0xcfbc20;
    default:
      return 0;
  }
}

/** sin(r + low) for |r| ≤ π/4, Taylor to r¹⁷. */
function sinOfParts(r: f64, low: f64): f64 {
  const z: f64 = r * r;
  let p: f64 = 1.0 / 355687428096000.0;
  p = -1.0 / 1307674368000.0 + z * p;
  p = 1.0 / 6227020800.0 + z * p;
  p = -1.0 / 39916800.0 + z * p;
  p = 1.0 / 362880.0 + z * p;
  p = -1.0 / 5040.0 + z * p;
  p = 1.0 / 120.0 + z * p;
  p = -1.0 / 6.0 + z * p;
  return r + (r * z * p + low * (1 - 0.5 * z));
}

/** cos(r + low) for |r| ≤ π/4, Taylor to r¹⁸. */
function cosOfParts(r: f64, low: f64): f64 {
  const z: f64 = r * r;
  let p: f64 = -1.0 / 6402373705728000.0;
  p = 1.0 / 20922789888000.0 + z * p;
  p = -1.0 / 87178291200.0 + z * p;
  p = 1.0 / 479001600.0 + z * p;
  p = -1.0 / 3628800.0 + z * p;
  p = 1.0 / 40320.0 + z * p;
  p = -1.0 / 720.0 + z * p;
  p = 1.0 / 24.0 + z * p;
  const half: f64 = 0.5 * z;
  const first: f64 = 1 - half;
  return first + (1 - first - half + (z * z * p - r * low));
}

/** sin(r + low + n·π/2). */
function sinInQuadrant(n: f64, r: f64, low: f64): f64 {
  const quadrant = <i32>n & 3;
  const size: f64 = (quadrant & 1) === 0 ? sinOfParts(r, low) : cosOfParts(r, low);
  return quadrant < 2 ? size : -size;
}

/** sin(x + shift·π/2) for π/4 < |x| < 10⁶: n·π/2 taken away in parts, no bit lost. Method: Cody & Waite 1980. */
function sinOfMedium(x: f64, shift: f64): f64 {
  const n: f64 = nearestInteger(x * twoOverPi);
  const a: f64 = x - n * part1;
  const b: f64 = -n * part2;
  const ab: f64 = a + b;
  const c: f64 = -n * part3;
  const abc: f64 = ab + c;
  const low: f64 = sumError(a, b, ab) + sumError(ab, c, abc) - n * part4;
  const r: f64 = abc + low;
  return sinInQuadrant(n + shift, r, abc - r + low);
}

/** One column of the long product of x's words and those of 2/π, with the carry from the column to its right. */
function column(index: f64, carry: f64, x0: f64, x1: f64, x2: f64): f64 {
  return carry + x0 * word(index) + x1 * word(index + 1) + x2 * word(index + 2);
}

function carryOf(column: f64): f64 {
  return wholePart(column / twoTo24);
}

function digitOf(column: f64): f64 {
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
function sinOfLarge(a: f64, sign: f64, shift: f64): f64 {
  const power: f64 = exponent(a) - 52;
  const first: f64 = wholePart((power + 46) / 24) - 2;
  const mantissa: f64 = significand(a) * 4503599627370496;
  const x2: f64 = wholePart(mantissa / 281474976710656);
  const x1: f64 = wholePart((mantissa - x2 * 281474976710656) / twoTo24);
  const x0: f64 = mantissa - x2 * 281474976710656 - x1 * twoTo24;

  const c8: f64 = column(first + 8, 0, x0, x1, x2);
  const c7: f64 = column(first + 7, carryOf(c8), x0, x1, x2);
  const c6: f64 = column(first + 6, carryOf(c7), x0, x1, x2);
  const c5: f64 = column(first + 5, carryOf(c6), x0, x1, x2);
  const c4: f64 = column(first + 4, carryOf(c5), x0, x1, x2);
  const c3: f64 = column(first + 3, carryOf(c4), x0, x1, x2);
  const c2: f64 = column(first + 2, carryOf(c3), x0, x1, x2);
  const c1: f64 = column(first + 1, carryOf(c2), x0, x1, x2);
  const c0: f64 = column(first, carryOf(c1), x0, x1, x2);

  const unit: f64 = powerOfTwo(power - 24 * first - 24);
  const unit2: f64 = unit * powerOfTwo(-48);
  const unit4: f64 = unit2 * powerOfTwo(-48);
  const unit6: f64 = unit4 * powerOfTwo(-48);
  const leading: f64 = (digitOf(c0) + digitOf(c1) / twoTo24) * unit;
  const n: f64 = wholePart(leading + 0.5);
  const a0: f64 = leading - n;
  const a2: f64 = (digitOf(c2) + digitOf(c3) / twoTo24) * unit2;
  const a4: f64 = (digitOf(c4) + digitOf(c5) / twoTo24) * unit4;
  const a6: f64 = (digitOf(c6) + digitOf(c7) / twoTo24) * unit6;
  const two: f64 = a0 + a2;
  const three: f64 = two + a4;
  const low: f64 = sumError(a0, a2, two) + sumError(two, a4, three) + a6;
  const turns: f64 = three + low;
  const turnsLow: f64 = three - turns + low;

  const angle: f64 = turns * quarterTurn;
  const angleLow: f64 = productError(turns, quarterTurn, angle) + (turns * quarterTurnLow + turnsLow * quarterTurn);
  const r: f64 = angle + angleLow;
  return sinInQuadrant(sign * n + shift, sign * r, sign * (angle - r + angleLow));
}

function sinShifted(x: f64, a: f64, shift: f64): f64 {
  if (a < 0.7853981633974483) return sinInQuadrant(shift, x, 0);
  if (a < 1000000) return sinOfMedium(x, shift);
  if (a < Infinity) return sinOfLarge(a, x < 0 ? -1 : 1, shift);
  return NaN;
}

/** sin x, x in radians, within 1 ulp for every finite x. */
export function sin(x: f64): f64 {
  const a: f64 = x < 0 ? -x : x;
  return a < 7.450580596923828e-9 ? x : sinShifted(x, a, 0);
}

/** cos x, x in radians, within 1 ulp for every finite x. */
export function cos(x: f64): f64 {
  return sinShifted(x, x < 0 ? -x : x, 1);
}
