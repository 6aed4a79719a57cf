import { cos, imul, log, max, PI, sin, sqrt } from './math.ts';

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
  scramble(counter[0], counter[1], counter[2], counter[3], key[0], key[1]);
  return [words[0]!, words[1]!, words[2]!, words[3]!];
}

/** The words of the last draw: a run draws some ten thousand times per tick, and an array for each would be swept up later. */
const words = new Uint32Array(4);

/** Philox of plain numbers, into `words`. */
function scramble(n0: number, n1: number, n2: number, n3: number, key0: number, key1: number): void {
  let c0 = n0 | 0;
  let c1 = n1 | 0;
  let c2 = n2 | 0;
  let c3 = n3 | 0;
  let k0 = key0 | 0;
  let k1 = key1 | 0;
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
  words[0] = c0;
  words[1] = c1;
  words[2] = c2;
  words[3] = c3;
}

/** 53 random bits of two words as a number in [0, 1). */
function unit(high: number, low: number): number {
  return ((high >>> 5) * 67108864 + (low >>> 6)) / 9007199254740992;
}

/**
 * A uniform number in [0, 1) with 53 bits that depends on nothing but its arguments.
 *
 * @param seed    of the run, a safe integer ≥ 0: its low 32 bits and those above are the two words of the key
 * @param purpose what the number decides, u32
 * @param id      of the cell or whatever it is for, u32
 * @param tick    u32
 * @param draw    u32; counts the draws of one purpose, id and tick
 */
export function random(seed: number, purpose: number, id: number, tick: number, draw: number): number {
  scramble(purpose, id, tick, draw, seed, seed / 4294967296);
  return unit(words[0]!, words[1]!);
}

/** A standard normal number from the four words of one draw: √(−2 ln(1 − u)) cos 2πv. Method: Box & Muller 1958. */
export function randomNormal(seed: number, purpose: number, id: number, tick: number, draw: number): number {
  scramble(purpose, id, tick, draw, seed, seed / 4294967296);
  const u = unit(words[0]!, words[1]!);
  const v = unit(words[2]!, words[3]!);
  return sqrt(-2 * log(1 - u)) * cos(2 * PI * v);
}

/** A unit vector in any direction alike, from two draws: its height uniform in −1 … 1, its turn in 0 … 2π (Archimedes). */
export function randomDirection(
  seed: number,
  purpose: number,
  id: number,
  tick: number,
): readonly [x: number, y: number, z: number] {
  const up = 2 * random(seed, purpose, id, tick, 0) - 1;
  const around = 2 * PI * random(seed, purpose, id, tick, 1);
  const flat = sqrt(max(0, 1 - up * up));
  return [flat * cos(around), flat * sin(around), up];
}
