// Twin of passage.ts, for the carrier that is held.
import { exp, expm1 } from '../../core/math.as';
import { contentAt, contentSlope, isPlain, solubility } from './carrier.as';

export let meanOnTheWay: f64 = 0;
export let levelAtEnd: f64 = 0;
export let contentAtEnd: f64 = 0;

export function passThroughWall(flow: f64, exchange: f64, outside: f64, level: f64, content: f64): void {
  const excess = level - outside;
  const share = exchange / flow;
  const beta = excess == 0 || share == 0 ? solubility : secant(share, outside, level, content);
  const decay = share / beta;
  meanOnTheWay = outside + excess * meanOfDecay(decay);
  levelAtEnd = outside + excess * left(decay);
  contentAtEnd = content - (exchange * (meanOnTheWay - outside)) / flow;
}

let decayed: f64 = 0;
let remaining: f64 = 1;

/** exp(−z), which the secant ends with and the passage begins with. */
function left(z: f64): f64 {
  if (z == decayed) return remaining;
  decayed = z;
  remaining = exp(-z);
  return remaining;
}

// @ts-ignore: decorator
@inline
function meanOfDecay(z: f64): f64 {
  return z == 0 ? 1 : -expm1(-z) / z;
}

const tolerance: f64 = 1e-13;

function secant(exchanged: f64, outside: f64, level: f64, content: f64): f64 {
  if (isPlain()) return solubility;
  const excess = level - outside;
  let low: f64 = 0;
  let high: f64 = 1;
  let missHigh = 1 - left(exchanged / contentSlope(level));
  let missLow = -left(exchanged / slopeBetween(level, content, outside));
  if (missLow > -tolerance) return slopeBetween(level, content, outside);
  let share: f64 = 1;
  let beta: f64 = 0;
  let moved = 0;
  for (let i = 0; i < 60; i++) {
    const guess = low - (missLow * (high - low)) / (missHigh - missLow);
    share = guess > low && guess < high ? guess : 0.5 * (low + high);
    beta = slopeBetween(level, content, outside + share * excess);
    const miss = share - left(exchanged / beta);
    if (abs(miss) < tolerance) break;
    if (miss > 0) {
      high = share;
      missHigh = miss;
      if (moved == 1) missLow *= 0.5;
      moved = 1;
    } else {
      low = share;
      missLow = miss;
      if (moved == -1) missHigh *= 0.5;
      moved = -1;
    }
  }
  return beta;
}

function slopeBetween(a: f64, content: f64, b: f64): f64 {
  if (abs(a - b) < 1e-4 * abs(a + b)) return contentSlope(0.5 * (a + b));
  return (content - contentAt(b)) / (a - b);
}
