/**
 * Twice the rank of each value among all, from 2 on: whole numbers, because equal values share the mean of their ranks.
 *
 * @returns doubled ranks in the order of the values, and the sizes of the groups of equal values
 */
export function doubledRanks(values: readonly number[]): { ranks: number[]; ties: number[] } {
  const order = values.map((_, k) => k).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length).fill(0);
  const ties: number[] = [];
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (let k = from; k < to; k++) ranks[order[k]!] = from + 1 + to;
    ties.push(to - from);
    from = to;
  }
  return { ranks, ties };
}

/** Σ (t³ − t) over groups of t equal values. */
export function tieSum(ties: readonly number[]): number {
  return ties.reduce((sum, t) => sum + t * t * t - t, 0);
}

/** Two-sided p from a distribution over 0, 1, …: twice the lesser tail with the value in it, at most 1. */
export function twoSided(weights: Float64Array, value: number): number {
  let [total, below, above] = [0, 0, 0];
  weights.forEach((weight, at) => {
    total += weight;
    if (at <= value) below += weight;
    if (at >= value) above += weight;
  });
  return Math.min(1, (2 * Math.min(below, above)) / total);
}
