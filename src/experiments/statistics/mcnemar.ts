import { type Interval, normal95 } from './wilson-interval.ts';

/** How two arms differ in an event that either happens or does not in each of the same seeds. */
export interface PairedDifference {
  readonly pairs: number;
  /** Pairs with the event in the first arm alone, and in the second alone. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Share with the event in the first arm minus that in the second. */
  readonly difference: number;
  readonly interval: Interval;
  /** Two-sided exact p: twice the lesser tail of a fair coin tossed once for each pair that differs, at most 1. */
  readonly p: number;
}

/**
 * Paired comparison of a yes-or-no event, with the 95 % interval of the difference after one pair is added to both kinds
 * that differ: d = (b − c)/(n + 2), d ± z √(((b + c + 2)/(n + 2) − d²)/(n + 2)).
 *
 * Source: McNemar 1947, exact conditional version; Bonett & Price, J. Educ. Behav. Stat. 37, 479 (2012).
 */
export function mcnemar(pairs: readonly (readonly [first: boolean, second: boolean])[]): PairedDifference {
  const n = pairs.length;
  const onlyFirst = pairs.filter(([first, second]) => first && !second).length;
  const onlySecond = pairs.filter(([first, second]) => !first && second).length;
  const center = (onlyFirst - onlySecond) / (n + 2);
  const discordant = (onlyFirst + onlySecond + 2) / (n + 2);
  const half = normal95 * Math.sqrt((discordant - center * center) / (n + 2));
  return {
    pairs: n,
    onlyFirst,
    onlySecond,
    difference: n === 0 ? Number.NaN : (onlyFirst - onlySecond) / n,
    interval: [Math.max(-1, center - half), Math.min(1, center + half)],
    p: signP(onlyFirst, onlySecond),
  };
}

/** min(1, 2 Σ_{i ≤ min(b, c)} C(b + c, i) / 2^(b + c)) */
function signP(b: number, c: number): number {
  const n = b + c;
  let term = 0.5 ** n;
  let tail = 0;
  for (let i = 0; i <= Math.min(b, c); i++) {
    tail += term;
    term *= (n - i) / (i + 1);
  }
  return Math.min(1, 2 * tail);
}
