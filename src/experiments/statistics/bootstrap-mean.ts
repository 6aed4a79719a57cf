import { random } from '../../core/random.ts';
import type { Interval } from './wilson-interval.ts';

const purpose = 0x626f6f74;

/**
 * Percentile 95 % interval of a mean: of as many means of n values drawn with replacement, the 2.5 % and 97.5 % quantiles.
 *
 * @param values    [n], n ≥ 1
 * @param resamples how many means are drawn
 * Source: Efron, Ann. Statist. 7, 1 (1979).
 */
export function bootstrapMean(
  values: readonly number[],
  seed = 1,
  resamples = 4000,
): { mean: number; interval: Interval } {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  if (n === 0) return { mean: Number.NaN, interval: [Number.NaN, Number.NaN] };
  const means = Float64Array.from({ length: resamples }, (_, r) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += values[Math.floor(random(seed, purpose, r, 0, i) * n)]!;
    return sum / n;
  }).sort();
  return { mean, interval: [means[Math.floor(0.025 * resamples)]!, means[Math.ceil(0.975 * resamples) - 1]!] };
}
