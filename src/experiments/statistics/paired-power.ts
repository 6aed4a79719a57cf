import { fewestForPower } from './fewest-for-power.ts';
import { criticalT, tTail } from './student-t.ts';

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

/** Fewest pairs with which that test sees a true mean difference with 80 % chance; null when more than `most` would be needed. */
export function pairsFor(effect: number, most = 1000): number | null {
  return fewestForPower((n) => pairedPower(n, effect), most);
}
