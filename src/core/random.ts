import { cos, imul, log, PI, sqrt } from './math.ts';

export type Counter = readonly [number, number, number, number];
export type Key = readonly [number, number];

/** High 32 bits of the product of two u32, by 16-bit halves: no sum reaches 2³². */
function highProduct(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = (imul(aHigh, bLow) + (imul(aLow, bLow) >>> 16)) | 0;
  const carried = (imul(aLow, bHigh) + (middle & 0xffff)) | 0;
  return (imul(aHigh, bHigh) + (middle >>> 16) + (carried >>> 16)) | 0;
}

/**
 * Philox-4x32-10: ten rounds that turn a counter and a key into four independent 32-bit words.
 *
 * @param counter [4] u32
 * @param key     [2] u32
 * Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011).
 */
export function philox(counter: Counter, key: Key): [number, number, number, number] {
  let c0 = counter[0] | 0;
  let c1 = counter[1] | 0;
  let c2 = counter[2] | 0;
  let c3 = counter[3] | 0;
  let k0 = key[0] | 0;
  let k1 = key[1] | 0;
  for (let round = 0; round < 10; round++) {
    const high0 = highProduct(0xd2511f53, c0);
    const low0 = imul(0xd2511f53, c0);
    const high1 = highProduct(0xcd9e8d57, c2);
    const low1 = imul(0xcd9e8d57, c2);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  return [c0 >>> 0, c1 >>> 0, c2 >>> 0, c3 >>> 0];
}

/** 53 random bits of two words as a number in [0, 1). */
function unit(high: number, low: number): number {
  return ((high >>> 5) * 67108864 + (low >>> 6)) / 9007199254740992;
}

/** The two words of a key from a seed in [0, 2⁵³]. */
function keyOf(seed: number): Key {
  return [seed >>> 0, (seed / 4294967296) >>> 0];
}

/**
 * A uniform number in [0, 1) with 53 bits that depends on nothing but its arguments.
 *
 * @param seed    of the run, a safe integer ≥ 0
 * @param purpose what the number decides, u32
 * @param id      of the cell or whatever it is for, u32
 * @param tick    u32
 * @param draw    u32; counts the draws of one purpose, id and tick
 */
export function random(seed: number, purpose: number, id: number, tick: number, draw: number): number {
  const words = philox([purpose >>> 0, id >>> 0, tick >>> 0, draw >>> 0], keyOf(seed));
  return unit(words[0], words[1]);
}

/** A standard normal number from the four words of one draw: √(−2 ln(1 − u)) cos 2πv. Method: Box & Muller 1958. */
export function randomNormal(seed: number, purpose: number, id: number, tick: number, draw: number): number {
  const words = philox([purpose >>> 0, id >>> 0, tick >>> 0, draw >>> 0], keyOf(seed));
  const u = unit(words[0], words[1]);
  const v = unit(words[2], words[3]);
  return sqrt(-2 * log(1 - u)) * cos(2 * PI * v);
}
