import { normalTail } from './normal.ts';
import { doubledRanks, tieSum, twoSided } from './ranks.ts';

/** Differences up to which the distribution is counted out. */
const counted = 60;

/**
 * Are paired differences centered on 0? V is the sum of the ranks, by size, of those above 0; differences of 0 are left
 * out. Up to 60 differences p is exact, ties included (every sign as likely as the other); beyond, normal with correction
 * for ties and continuity.
 *
 * @returns V and the two-sided p; 1 when nothing differs
 * Source: Wilcoxon, Biometrics Bull. 1, 80 (1945); Hollander & Wolfe, Nonparametric Statistical Methods (1973), 3.1.
 */
export function wilcoxonSignedRank(differences: readonly number[]): { v: number; n: number; p: number } {
  const there = differences.filter((difference) => difference !== 0);
  const n = there.length;
  if (n === 0) return { v: 0, n, p: 1 };
  const { ranks, ties } = doubledRanks(there.map(Math.abs));
  const doubled = ranks.reduce((sum, rank, k) => sum + (there[k]! > 0 ? rank : 0), 0);
  const v = doubled / 2;
  if (n <= counted) return { v, n, p: twoSided(signedSums(ranks), doubled) };
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - tieSum(ties) / 48;
  const distance = Math.max(0, Math.abs(v - (n * (n + 1)) / 4) - 0.5);
  return { v, n, p: Math.min(1, 2 * normalTail(distance / Math.sqrt(variance))) };
}

/** In how many of the 2ⁿ choices of signs each sum of doubled ranks comes out. */
function signedSums(ranks: readonly number[]): Float64Array {
  const ways = new Float64Array(ranks.reduce((sum, rank) => sum + rank, 0) + 1);
  ways[0] = 1;
  for (const rank of ranks) for (let sum = ways.length - 1; sum >= rank; sum--) ways[sum]! += ways[sum - rank]!;
  return ways;
}
