import { fewestForPower } from './fewest-for-power.ts';
import { criticalT, tTail } from './student-t.ts';

/**
 * Chance that the two-sided t test of two independent groups at a level sees a true difference of their means of `effect`
 * standard deviations: T with 2n − 2 degrees of freedom about effect · √(n/2).
 *
 * @param n in each group; below 2 nothing can be seen
 * Source: Cohen 1988, chapter 2.
 */
export function twoSamplePower(n: number, effect: number, level = 0.05): number {
  if (n < 2) return 0;
  const df = 2 * n - 2;
  const threshold = criticalT(df, level);
  const shift = effect * Math.sqrt(n / 2);
  return tTail(threshold, df, shift) + tTail(threshold, df, -shift);
}

/** Fewest animals in each of two groups with which that test has 80 % power; null when more than `most` would be needed. */
export function animalsPerGroup(effect: number, most = 1000): number | null {
  return fewestForPower((n) => twoSamplePower(n, effect), most);
}
