import type { TimeToEvent } from './kaplan-meier.ts';
import { normalTail } from './normal.ts';

/**
 * Do two groups differ in when something happens? χ² = (O − E)²/V of the first group, with one degree of freedom.
 *
 * @returns χ², events expected in the first group, and p; p 1 when nothing happened
 * Source: Mantel, Cancer Chemother. Rep. 50, 163 (1966).
 */
export function logRank(
  first: readonly TimeToEvent[],
  second: readonly TimeToEvent[],
): { chi2: number; expected: number; p: number } {
  const all = [...first, ...second];
  const times = new Set(all.filter(({ happened }) => happened).map(({ time }) => time));
  let [observed, expected, variance] = [0, 0, 0];
  for (const time of times) {
    const atRisk = (group: readonly TimeToEvent[]) => group.filter((each) => each.time >= time).length;
    const events = (group: readonly TimeToEvent[]) =>
      group.filter((each) => each.happened && each.time === time).length;
    const [n, n1, d] = [atRisk(all), atRisk(first), events(all)];
    observed += events(first);
    expected += (d * n1) / n;
    if (n > 1) variance += (d * (n1 / n) * (1 - n1 / n) * (n - d)) / (n - 1);
  }
  if (variance === 0) return { chi2: 0, expected, p: 1 };
  const chi2 = (observed - expected) ** 2 / variance;
  return { chi2, expected, p: 2 * normalTail(Math.sqrt(chi2)) };
}
