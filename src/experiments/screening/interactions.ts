import type { Level, TwoLevelDesign } from './two-level-design.ts';

/** Pairs of switches, by their places. */
export type Pair = readonly [first: number, second: number];

/** Interactions of two that a design cannot tell from each other (their columns are the same), with the sign of each run. */
export interface InteractionContrast {
  /** More than one are confounded: the contrast is of their sum. */
  readonly pairs: readonly Pair[];
  /** [runs] */
  readonly signs: readonly Level[];
}

/**
 * The interactions of two switches that a design can estimate free of main effects; none where any of them is mixed with one.
 * Each stands with those that it is confounded with.
 */
export function interactionsIn({ runs }: Pick<TwoLevelDesign, 'runs'>): InteractionContrast[] {
  const switches = runs[0]?.length ?? 0;
  const places = Array.from({ length: switches }, (_, k) => k);
  const pairs = places.flatMap((first) => places.slice(first + 1).map((second): Pair => [first, second]));
  const columnOf = ([first, second]: Pair) => runs.map((run): Level => (run[first] === run[second] ? 1 : -1));
  const isMixed = pairs.some((pair) =>
    places.some(
      (place) =>
        along(
          columnOf(pair),
          runs.map((run) => run[place]!),
        ) !== 0,
    ),
  );
  if (isMixed) return [];
  const found: { pairs: Pair[]; signs: Level[] }[] = [];
  for (const pair of pairs) {
    const signs = columnOf(pair);
    const same = found.find((each) => along(each.signs, signs) === runs.length);
    if (same === undefined) found.push({ pairs: [pair], signs });
    else same.pairs.push(pair);
  }
  return found;
}

/** Sum of the products of two columns. */
function along(one: readonly Level[], other: readonly Level[]): number {
  return one.reduce((sum: number, sign, run) => sum + sign * other[run]!, 0);
}
