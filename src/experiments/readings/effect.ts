import type { Scale } from '../../assays/index.ts';
import { mcnemar } from '../statistics/mcnemar.ts';
import { meanInterval } from '../statistics/student-t.ts';
import { type Interval, wilsonInterval } from '../statistics/wilson-interval.ts';
import type { Readings } from './readings-of.ts';

/** An effect over the seeds that have it. */
export interface Effect {
  /** By seed. */
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

/** The effect of one arm, by itself or against another one in the same seeds. None relative to 0. */
export function effectOf({ scale, from = 0 }: Measured, of: Readings, against?: Readings): Effect {
  const pairs = pairsOf(of, against);
  if (scale === 'share of seeds') return ofShares(pairs, against !== undefined, from);
  const other = (pair: Pair) => (against === undefined ? from : pair.other);
  const unit = scale === 'relative' ? Math.abs(meanOf(pairs.map(other))) : 1;
  if (unit === 0)
    return { ...summary(new Map()), lacks: 'what it is relative to reads 0, so that there is no relative effect' };
  return summary(new Map(pairs.map((pair) => [pair.seed, (pair.own - other(pair)) / unit])));
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

function ofShares(pairs: readonly Pair[], isPaired: boolean, from: number): Effect {
  const values = new Map(pairs.map(({ seed, own, other }) => [seed, own - (isPaired ? other : from)]));
  const { mean, deviation } = summary(values);
  if (pairs.length === 0) return { values, mean, ci: null, deviation };
  if (isPaired) {
    const { interval } = mcnemar(pairs.map(({ own, other }) => [own === 1, other === 1]));
    return { values, mean, ci: interval, deviation };
  }
  const events = pairs.filter(({ own }) => own === 1).length;
  const [low, high] = wilsonInterval(events, pairs.length);
  return { values, mean, ci: [low - from, high - from], deviation };
}

/** Mean, interval and spread of an effect over seeds. */
export function summary(values: ReadonlyMap<number, number>): Effect {
  const all = [...values.values()];
  if (all.length === 0) return { values, mean: null, ci: null, deviation: null };
  const { mean, deviation, interval } = meanInterval(all);
  return { values, mean, ci: interval, deviation: interval === null ? null : deviation };
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
