import { fewest } from './fewest.ts';
import { normalTail } from './normal.ts';
import type { Interval } from './wilson-interval.ts';

/**
 * Interval of a mean by Student's t: exact for normal values and any n ≥ 2.
 *
 * @param values [n]
 * @param level  chance of an interval that misses the mean: 0.05 gives the 95 % interval
 * @returns NaN for no values, and no interval for fewer than two
 */
export function meanInterval(
  values: readonly number[],
  level = 0.05,
): {
  mean: number;
  deviation: number;
  interval: Interval | null;
} {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  if (n < 2) return { mean, deviation: Number.NaN, interval: null };
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
  const half = (criticalT(n - 1, level) * deviation) / Math.sqrt(n);
  return { mean, deviation, interval: [mean - half, mean + half] };
}

/**
 * Fewest values whose 95 % interval of the mean reaches at most so many standard deviations to either side; null when more than 1000
 * would be needed.
 */
export function seedsForHalfWidth(deviations: number): number | null {
  return fewest((n) => criticalT(n - 1, 0.05) / Math.sqrt(n) <= deviations, 1000);
}

const found = new Map<string, number>();

/** The t beyond which lie both halves of the level; sought once for each pair of arguments. */
export function criticalT(df: number, level: number): number {
  const key = `${df} ${level}`;
  const known = found.get(key) ?? seekCriticalT(df, level);
  found.set(key, known);
  return known;
}

function seekCriticalT(df: number, level: number): number {
  let [low, high] = [0, 1];
  while (tTail(high, df, 0) > level / 2) high *= 2;
  for (let k = 0; k < 80; k++) {
    const middle = (low + high) / 2;
    if (tTail(middle, df, 0) > level / 2) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * P(T > t) of the t distribution about `shift`: the mean of P(Z > t s − shift) over s = √(χ²/df), whose density is
 * proportional to s^(df−1) exp(−df s²/2), by Simpson's rule.
 */
export function tTail(t: number, df: number, shift: number): number {
  const steps = 2000;
  const end = 1 + 12 / Math.sqrt(df);
  let [sum, weights] = [0, 0];
  for (let k = 0; k <= steps; k++) {
    const s = (k * end) / steps;
    const simpson = k === 0 || k === steps ? 1 : k % 2 === 1 ? 4 : 2;
    // One exponential: with many degrees of freedom its two factors leave the range of numbers, their product does not.
    const rise = df === 1 ? 0 : (df - 1) * Math.log(s);
    const weight = simpson * Math.exp(rise + (df * (1 - s * s)) / 2);
    weights += weight;
    sum += weight * normalTail(t * s - shift);
  }
  return sum / weights;
}
