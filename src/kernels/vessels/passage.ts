import { abs, exp, expm1 } from '../../core/math.ts';
import { type Carrier, contentAt, contentSlope } from './carrier.ts';

/** What happens to a substance along one segment. */
export interface Passage {
  /** Mean level along the segment. */
  mean: number;
  /** Level at its downstream end. */
  level: number;
  /** Content at its downstream end. */
  content: number;
  /** Amount that leaves through the wall per hour. */
  flux: number;
}

/**
 * Level and content after a segment whose wall exchanges with a surrounding of constant level.
 *
 * Q·dC/ds = −k·(P − P∞)/L with C(P) replaced by its secant over the segment, so that P − P∞ falls by exp(−k/(Q·β)), β = ΔC/ΔP.
 * Exact without a carrier, second order in the length with one; the level never passes P∞; flux = k·(mean − P∞) exactly.
 *
 * @param flow     Q, µm³/h, above 0
 * @param exchange k, amount per hour and unit of level, at least 0
 * @param outside  P∞, level in the surrounding
 * @param level    level at the upstream end
 * @param content  content at the upstream end
 * @param result   overwritten
 */
export function passThroughWall(
  carrier: Carrier,
  flow: number,
  exchange: number,
  outside: number,
  level: number,
  content: number,
  result: Passage,
): void {
  const excess = level - outside;
  const load = exchange / flow;
  const beta = excess === 0 || load === 0 ? carrier.solubility : secant(carrier, load, outside, level, content);
  const decay = load / beta;
  result.mean = outside + excess * meanOfDecay(decay);
  result.level = outside + excess * exp(-decay);
  result.flux = exchange * (result.mean - outside);
  result.content = content - result.flux / flow;
}

/** (1 − exp(−z))/z, the mean of exp(−z·s) for s from 0 to 1. */
function meanOfDecay(z: number): number {
  return z === 0 ? 1 : -expm1(-z) / z;
}

const steps = 60;
const tolerance = 1e-13;

/** The slope of content between the upstream level and the downstream level that this slope itself leads to. */
function secant(carrier: Carrier, load: number, outside: number, level: number, content: number): number {
  if (carrier.capacity === 0) return carrier.solubility;
  const excess = level - outside;
  // In the share w of the excess that is left downstream: miss(w) = w − exp(−load/β(w)) is below 0 at w = 0, above 0 at 1.
  let low = 0;
  let high = 1;
  let missLow = -exp(-load / slopeBetween(carrier, level, content, outside));
  let missHigh = 1 - exp(-load / contentSlope(carrier, level));
  if (missLow > -tolerance) return slopeBetween(carrier, level, content, outside);
  let share = 1;
  let beta = 0;
  let moved = 0;
  for (let i = 0; i < steps; i++) {
    const guess = low - (missLow * (high - low)) / (missHigh - missLow);
    share = guess > low && guess < high ? guess : 0.5 * (low + high);
    beta = slopeBetween(carrier, level, content, outside + share * excess);
    const miss = share - exp(-load / beta);
    if (abs(miss) < tolerance) break;
    // Illinois: an end that stays for the second time counts half.
    if (miss > 0) {
      high = share;
      missHigh = miss;
      if (moved === 1) missLow *= 0.5;
      moved = 1;
    } else {
      low = share;
      missLow = miss;
      if (moved === -1) missHigh *= 0.5;
      moved = -1;
    }
  }
  return beta;
}

/** Slope of content from level `a`, where it is `content`, to level `b`. */
function slopeBetween(carrier: Carrier, a: number, content: number, b: number): number {
  if (abs(a - b) < 1e-4 * abs(a + b)) return contentSlope(carrier, 0.5 * (a + b));
  return (content - contentAt(carrier, b)) / (a - b);
}
