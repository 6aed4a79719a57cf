import type { Scale } from '../../assays/index.ts';
import { mcnemar } from '../statistics/mcnemar.ts';
import { meanInterval } from '../statistics/student-t.ts';
import type { Interval } from '../statistics/wilson-interval.ts';
import { ratioOfMeans } from './ratio-of-means.ts';
import type { Readings } from './readings-of.ts';

/** An effect over the seeds that have it. */
export interface Effect {
  /** What each seed gives to the mean; relative to another arm, with what it gives to the mean of that arm. */
  readonly values: ReadonlyMap<number, number>;
  readonly mean: number | null;
  readonly ci: Interval | null;
  /** Standard deviation over seeds. */
  readonly deviation: number | null;
  /** Why there is none, though there is something to read. */
  readonly lacks?: string;
}

/** How one arm or two become an effect; four do by `beyondBliss`. */
interface Measured {
  readonly scale: Exclude<Scale, 'beyond Bliss'>;
  readonly from?: number | undefined;
}

export const relativeTo0 = 'what it is relative to reads 0, so that there is no relative effect';

/** The effect of one arm, by itself or against another one in the same seeds. None relative to 0. */
export function effectOf({ scale, from = 0 }: Measured, of: Readings, against?: Readings): Effect {
  const pairs = pairsOf(of, against);
  const differences = new Map(
    pairs.map(({ seed, own, other }) => [seed, own - (against === undefined ? from : other)]),
  );
  if (scale === 'difference') return summary(differences);
  const others = new Map(pairs.map(({ seed, other }) => [seed, against === undefined ? from : other]));
  const shares = ratioOfMeans(differences, others);
  if (shares === null) return { ...summary(new Map()), lacks: relativeTo0 };
  const isBelow0 = [...others.values()].reduce((sum, value) => sum + value, 0) < 0;
  return summary(isBelow0 ? new Map(Array.from(shares, ([seed, share]) => [seed, -share])) : shares);
}

/** By how much more often something happens in one arm than in another one in the same seeds, as a difference of shares. */
export function effectOnShares(of: Readings, against: Readings): Effect {
  const pairs = pairsOf(of, against);
  const effect = summary(new Map(pairs.map(({ seed, own, other }) => [seed, own - other])));
  if (pairs.length === 0) return effect;
  return { ...effect, ci: mcnemar(pairs.map(({ own, other }) => [own === 1, other === 1])).interval };
}

/** By how much one effect exceeds another, seed by seed. */
export function beyond(one: Effect, other: Effect): Effect {
  const seeds = [...one.values.keys()].filter((seed) => other.values.has(seed));
  return summary(new Map(seeds.map((seed) => [seed, one.values.get(seed)! - other.values.get(seed)!])));
}

interface Pair {
  readonly seed: number;
  readonly own: number;
  /** NaN without another arm. */
  readonly other: number;
}

function pairsOf(of: Readings, against: Readings | undefined): Pair[] {
  return [...of].flatMap(([seed, own]): Pair[] => {
    const other = against === undefined ? Number.NaN : (against.get(seed) ?? null);
    return own === null || other === null ? [] : [{ seed, own, other }];
  });
}

/** Mean, interval and spread of an effect over seeds. */
export function summary(values: ReadonlyMap<number, number>): Effect {
  const all = [...values.values()];
  if (all.length === 0) return { values, mean: null, ci: null, deviation: null };
  const { mean, deviation, interval } = meanInterval(all);
  return { values, mean, ci: interval, deviation: interval === null ? null : deviation };
}
