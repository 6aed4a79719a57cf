/**
 * Elementary functions by series in BigInt fixed point: the reference for core/math.ts, sharing nothing with it.
 * A fixed number v stands for v / 2^bits; errors stay below 2^(10 − bits) in every function here.
 */
const bits = 320n;
const one = 1n << bits;

/** digits · 2^exponent. */
export interface Real {
  readonly digits: bigint;
  readonly exponent: number;
}

/** The exact value of a finite f64. */
function exactly(x: number): Real {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const pattern = view.getBigUint64(0);
  const biased = Number((pattern >> 52n) & 0x7ffn);
  const fraction = pattern & 0xfffffffffffffn;
  const digits = biased === 0 ? fraction : fraction | 0x10000000000000n;
  return { digits: x < 0 ? -digits : digits, exponent: (biased === 0 ? 1 : biased) - 1075 };
}

function shifted(digits: bigint, by: number): bigint {
  return by >= 0 ? digits << BigInt(by) : digits >> BigInt(-by);
}

function fixed(x: number): bigint {
  const { digits, exponent } = exactly(x);
  return shifted(digits, exponent + Number(bits));
}

const times = (a: bigint, b: bigint) => (a * b) >> bits;
const lengthOf = (a: bigint) => (a < 0n ? -a : a).toString(2).length;

/** Σ 1/((2i+1) n^(2i+1)), times (−1)^i if alternating: artanh 1/n or arctan 1/n, with the given number of bits. */
function inverseTangent(n: bigint, alternating: boolean, precision: bigint): bigint {
  let power = (1n << precision) / n;
  let sum = power;
  for (let i = 3n; power !== 0n; i += 2n) {
    power /= n * n;
    sum += alternating && i % 4n === 3n ? -power / i : power / i;
  }
  return sum;
}

const ln2 = 2n * inverseTangent(3n, false, bits);
/** Enough for the largest f64: 1024 bits before the point and 320 behind. */
const wide = 1400n;
/** π/2 by Machin's formula, 1400 bits. */
const quarterTurn = 2n * (4n * inverseTangent(5n, true, wide) - inverseTangent(239n, true, wide));

/** Σ over the terms of a series whose next term is the last one times `factor` / divisor(i). */
function series(firstTerm: bigint, factor: bigint, divisor: (i: bigint) => bigint): bigint {
  let sum = firstTerm;
  let term = firstTerm;
  for (let i = 1n; term !== 0n && term !== -1n; i++) {
    term = times(term, factor) / divisor(i);
    sum += term;
  }
  return sum;
}

/** e^x of a fixed x: x = k ln 2 + r. */
function expOfFixed(x: bigint): Real {
  const k = x / ln2;
  return { digits: series(one, x - k * ln2, (i) => i), exponent: Number(k) - Number(bits) };
}

export const exp = (x: number): Real => expOfFixed(fixed(x));

export function expm1(x: number): Real {
  const { digits, exponent } = exp(x);
  return { digits: shifted(digits, exponent + Number(bits)) - one, exponent: -Number(bits) };
}

/** ln of digits·2^exponent = 2 artanh((m − 1)/(m + 1)) + k ln 2. */
function logOf({ digits, exponent }: Real): bigint {
  const length = lengthOf(digits);
  const m = shifted(digits, Number(bits) - length);
  const s = ((m - one) << bits) / (m + one);
  return 2n * artanh(s) + BigInt(exponent + length) * ln2;
}

/** artanh s = s + s³/3 + s⁵/5 + … */
function artanh(s: bigint): bigint {
  const square = times(s, s);
  let power = s;
  let sum = s;
  for (let i = 3n; power !== 0n && power !== -1n; i += 2n) {
    power = times(power, square);
    sum += power / i;
  }
  return sum;
}

export const log = (x: number): Real => ({ digits: logOf(exactly(x)), exponent: -Number(bits) });
export const log1p = (x: number): Real => ({
  digits: logOf({ digits: one + fixed(x), exponent: -Number(bits) }),
  exponent: -Number(bits),
});

export function pow(x: number, y: number): Real {
  const { digits, exponent } = exactly(y);
  return expOfFixed(shifted(logOf(exactly(x)) * digits, exponent));
}

/** sin(x + quarters·π/2). */
function sinOf(x: number, quarters: bigint): Real {
  const { digits, exponent } = exactly(x);
  const whole = shifted(digits, exponent + Number(wide));
  const n = (2n * whole + (whole < 0n ? -quarterTurn : quarterTurn)) / (2n * quarterTurn);
  const r = (whole - n * quarterTurn) >> (wide - bits);
  const quadrant = (((n + quarters) % 4n) + 4n) % 4n;
  const minusSquare = -times(r, r);
  const size =
    quadrant % 2n === 0n
      ? series(r, minusSquare, (i) => 2n * i * (2n * i + 1n))
      : series(one, minusSquare, (i) => (2n * i - 1n) * 2n * i);
  return { digits: quadrant < 2n ? size : -size, exponent: -Number(bits) };
}

export const sin = (x: number): Real => sinOf(x, 0n);
export const cos = (x: number): Real => sinOf(x, 1n);

/** How far a number lies from a real one, in units of the last place that an f64 of that size has. */
export function ulps(found: number, wanted: Real): number {
  if (!Number.isFinite(found)) return Number.POSITIVE_INFINITY;
  const place = Math.max(lengthOf(wanted.digits) + wanted.exponent - 53, -1074);
  const guard = 40;
  const near = exactly(found);
  const difference =
    shifted(near.digits, near.exponent - place + guard) - shifted(wanted.digits, wanted.exponent - place + guard);
  return Math.abs(Number(difference)) / 2 ** guard;
}
