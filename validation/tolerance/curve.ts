import { exp, log } from '../../src/core/math.ts';
import { type Prior, valueAt } from '../../src/trials/index.ts';

/** Of patients whose leukemic cells withstand so many times the damage, how many came into remission. */
export interface AtLevel {
  readonly level: number;
  readonly remissions: number;
  readonly patients: number;
}

/** Share of patients in remission by how much damage their leukemic cells withstand. */
export type Curve = (level: number) => number;

/** The curve of patients under each prior. */
export type Curves = ReadonlyMap<Prior, Curve>;

/**
 * The share at any level: it nowhere rises (neighbors that would are pooled), runs straight over the logarithm between levels, and stays as
 * it is at the lowest and the highest beyond these.
 *
 * @param found levels that rise, each with patients
 */
export function curveThrough(found: readonly AtLevel[]): Curve {
  const shares = falling(found);
  return (level) => {
    const above = found.findIndex((each) => each.level >= level);
    if (above <= 0) return shares.at(above)!;
    const [a, b] = [log(found[above - 1]!.level), log(found[above]!.level)];
    const part = (log(level) - a) / (b - a);
    return shares[above - 1]! + part * (shares[above]! - shares[above - 1]!);
  };
}

/** Shares that do not rise, nearest to those found: neighbors that rise are pooled. */
function falling(found: readonly AtLevel[]): number[] {
  const pools: { remissions: number; patients: number; levels: number }[] = [];
  for (const { remissions, patients } of found) {
    pools.push({ remissions, patients, levels: 1 });
    for (let last = pools.at(-1)!, before = pools.at(-2); before !== undefined; before = pools.at(-2)) {
      if (last.remissions / last.patients <= before.remissions / before.patients) break;
      pools.pop();
      before.remissions += last.remissions;
      before.patients += last.patients;
      before.levels += last.levels;
      last = before;
    }
  }
  return pools.flatMap(({ remissions, patients, levels }) => Array<number>(levels).fill(remissions / patients));
}

/** How many patients of a group stand for all of it. */
const stand = 100;

/** Levels of a group whose patients are spread about a middle, from the lowest. */
function levelsOf(prior: Prior, middle: number, reach: number): number[] {
  const spread = { low: middle / reach, usual: middle, high: middle * reach, scale: 'ratio' } as const;
  return Array.from({ length: stand }, (_, k) => valueAt(spread, prior, (k + 0.5) / stand));
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Share in remission of a group under one prior. */
export function remissionsUnder(prior: Prior, curve: Curve, middle: number, reach: number): number {
  return meanOf(levelsOf(prior, middle, reach).map(curve));
}

/** Share in remission of a group: the mean of its priors. */
export function remissionsIn(curves: Curves, middle: number, reach: number): number {
  return meanOf([...curves].map(([prior, curve]) => remissionsUnder(prior, curve, middle, reach)));
}

/** Median tolerance of those who stay without remission, over that of those who come into it. */
export function mediansApart(prior: Prior, curve: Curve, middle: number, reach: number): number {
  const levels = levelsOf(prior, middle, reach);
  const median = (weightOf: Curve) => {
    const half = levels.reduce((sum, level) => sum + weightOf(level), 0) / 2;
    let sum = 0;
    for (const level of levels) {
      sum += weightOf(level);
      if (sum >= half) return level;
    }
    return Number.NaN;
  };
  return median((level) => 1 - curve(level)) / median(curve);
}

/** The middle about which so many of a group come into remission; an end of the range where more or fewer do at every level in it. */
export function middleFor(curves: Curves, share: number, reach: number, [low, high]: readonly [number, number]) {
  if (remissionsIn(curves, low, reach) <= share) return 0;
  if (remissionsIn(curves, high, reach) >= share) return Number.POSITIVE_INFINITY;
  let [a, b] = [log(low), log(high)];
  for (let halving = 0; halving < 20; halving++) {
    const middle = (a + b) / 2;
    if (remissionsIn(curves, exp(middle), reach) > share) a = middle;
    else b = middle;
  }
  return exp((a + b) / 2);
}
