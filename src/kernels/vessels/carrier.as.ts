// Twin of carrier.ts. Each thread has a carrier of its own: the one that it holds.
import { exp, log } from '../../core/math.as';

export let solubility: f64 = 1;
let capacity: f64 = 0;
let halfSaturation: f64 = 1;
let power: f64 = 1;

/** From now on the numbers of this carrier count: four f64. */
export function hold(carrier: usize): void {
  solubility = load<f64>(carrier);
  capacity = load<f64>(carrier, 8);
  halfSaturation = load<f64>(carrier, 16);
  power = load<f64>(carrier, 24);
  asked = 0;
}

// @ts-ignore: decorator
@inline export function isPlain(): bool { return capacity == 0; }

/** The level that was asked for last, and its saturation: the slope is often asked for where the content has just been. */
let asked: f64 = 0;
let bound: f64 = 0;

function saturation(level: f64): f64 {
  if (level <= 0) return 0;
  if (level == asked) return bound;
  const ratio = exp(power * log(level / halfSaturation));
  asked = level;
  bound = ratio <= 1 ? ratio / (1 + ratio) : 1 / (1 + 1 / ratio);
  return bound;
}

export function contentAt(level: f64): f64 {
  if (capacity == 0) return solubility * level;
  return solubility * level + capacity * saturation(level);
}

export function contentSlope(level: f64): f64 {
  if (capacity == 0) return solubility;
  const p = levelForSlope(level);
  return slopeOf(p, saturation(p));
}

// @ts-ignore: decorator
@inline
function levelForSlope(level: f64): f64 {
  return level > 1e-9 * halfSaturation ? level : 1e-9 * halfSaturation;
}

// @ts-ignore: decorator
@inline
function slopeOf(level: f64, bound: f64): f64 {
  return solubility + (capacity * power * bound * (1 - bound)) / level;
}

export function levelAt(content: f64, guess: f64): f64 {
  if (capacity == 0 || content <= 0) return content / solubility;
  let low = content > capacity ? (content - capacity) / solubility : 0;
  let high = content / solubility;
  let level = guess >= low && guess <= high ? guess : low + 0.5 * (high - low);
  for (let i = 0; i < 48; i++) {
    const bound = saturation(level);
    const excess = solubility * level + capacity * bound - content;
    if (excess == 0) return level;
    if (excess > 0) high = level;
    else low = level;
    const newton = level - excess / slopeOf(levelForSlope(level), bound);
    const next = newton > low && newton < high ? newton : low + 0.5 * (high - low);
    if (next == level) return level;
    level = next;
  }
  return level;
}
