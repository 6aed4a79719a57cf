import { normalTail } from './normal.ts';

/** Effects as one says them, in standard deviations of the paired differences. Source: Cohen 1988. */
export const effects = { small: 0.2, medium: 0.5, large: 0.8 } as const;

/**
 * Chance that the two-sided paired t test at a level sees a true mean difference of `effect` standard deviations in n
 * pairs. Wilcoxon's test needs at most about a sixth more pairs for the same.
 *
 * @param n pairs; below 2 nothing can be seen
 */
export function pairedPower(n: number, effect: number, level = 0.05): number {
  if (n < 2) return 0;
  const df = n - 1;
  const threshold = criticalT(df, level);
  const shift = effect * Math.sqrt(n);
  return tTail(threshold, df, shift) + tTail(threshold, df, -shift);
}

/** The t beyond which lie both halves of the level. */
function criticalT(df: number, level: number): number {
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
function tTail(t: number, df: number, shift: number): number {
  const steps = 2000;
  const end = 1 + 12 / Math.sqrt(df);
  let [sum, weights] = [0, 0];
  for (let k = 0; k <= steps; k++) {
    const s = (k * end) / steps;
    const simpson = k === 0 || k === steps ? 1 : k % 2 === 1 ? 4 : 2;
    const weight = simpson * s ** (df - 1) * Math.exp((df * (1 - s * s)) / 2);
    weights += weight;
    sum += weight * normalTail(t * s - shift);
  }
  return sum / weights;
}
