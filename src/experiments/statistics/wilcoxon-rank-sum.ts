import { normalTail } from './normal.ts';
import { doubledRanks, tieSum, twoSided } from './ranks.ts';

/** Values in both groups up to which the distribution is counted out. */
const counted = 60;

/**
 * Do two groups lie at the same place? W counts the pairs in which the first group has the greater value, equal ones half.
 * Up to 60 values p is exact, ties included (every choice of the first group as likely as the other); beyond, normal with
 * correction for ties and continuity.
 *
 * @returns W and the two-sided p; 1 when a group is empty
 * Source: Mann & Whitney, Ann. Math. Stat. 18, 50 (1947); Hollander & Wolfe, Nonparametric Statistical Methods (1973), 4.1.
 */
export function wilcoxonRankSum(first: readonly number[], second: readonly number[]): { w: number; p: number } {
  const [n, m] = [first.length, second.length];
  if (n === 0 || m === 0) return { w: 0, p: 1 };
  const { ranks, ties } = doubledRanks([...first, ...second]);
  const doubled = ranks.slice(0, n).reduce((sum, rank) => sum + rank, 0);
  const w = doubled / 2 - (n * (n + 1)) / 2;
  const N = n + m;
  if (N <= counted) return { w, p: twoSided(chosenSums(ranks, n), doubled) };
  const variance = ((n * m) / 12) * (N + 1 - tieSum(ties) / (N * (N - 1)));
  const distance = Math.max(0, Math.abs(w - (n * m) / 2) - 0.5);
  return { w, p: variance === 0 ? 1 : Math.min(1, 2 * normalTail(distance / Math.sqrt(variance))) };
}

/** In how many choices of n of the ranks each sum comes out. */
function chosenSums(ranks: readonly number[], n: number): Float64Array {
  const most = ranks.toSorted((a, b) => b - a).slice(0, n);
  const length = most.reduce((sum, rank) => sum + rank, 0) + 1;
  const ways = Array.from({ length: n + 1 }, () => new Float64Array(length));
  ways[0]![0] = 1;
  for (const rank of ranks)
    for (let chosen = n; chosen >= 1; chosen--)
      for (let sum = length - 1; sum >= rank; sum--) ways[chosen]![sum]! += ways[chosen - 1]![sum - rank]!;
  return ways[n]!;
}
