import { holm } from '../statistics/holm.ts';
import { mcnemar } from '../statistics/mcnemar.ts';
import { meanInterval } from '../statistics/student-t.ts';
import { wilcoxonSignedRank } from '../statistics/wilcoxon-signed-rank.ts';
import type { Interval } from '../statistics/wilson-interval.ts';
import type { Contrast } from './screening.ts';

/** Value of an outcome in an arm and seed; null where there is none. */
export type ValueIn = (arm: string, seed: number) => number | null;

/** What a contrast of arms came to over the seeds. */
export interface ContrastEffect {
  /** Seeds in which every arm of the contrast has the outcome. */
  readonly n: number;
  /** Mean of b minus a within seeds. */
  readonly effect: number | null;
  /** Seeds in which the two groups of the contrast differ at all. */
  readonly n_differing: number;
  /** 95 %, Student's over seeds; null for fewer than two. Of shares with one arm on each side Bonett and Price's. */
  readonly ci: Interval | null;
  /** Wilcoxon's signed ranks, two-sided; McNemar's where the interval is that of shares. */
  readonly p: number | null;
  /** The same after Holm's correction for all contrasts in which there is something to read. */
  readonly p_corrected: number | null;
}

/**
 * Effects of several contrasts on one outcome, corrected for their number.
 *
 * @param isShare whether the outcome is 1 where something happens and 0 where it does not
 */
export function effectsOf(
  contrasts: readonly Contrast[],
  seeds: readonly number[],
  valueIn: ValueIn,
  isShare: boolean,
): ContrastEffect[] {
  const found = contrasts.map((contrast) =>
    effectOf(differences(contrast, seeds, valueIn), isShare && isOfTwoArms(contrast)),
  );
  const known = found.filter(({ p }) => p !== null);
  const raised = holm(known.map(({ p }) => p!));
  return found.map((effect) => {
    const k = known.indexOf(effect);
    return { ...effect, p_corrected: k < 0 ? null : raised[k]! };
  });
}

/** Digits of the greatest value that count: what differs behind them is rounding, which depends on the order of a sum. */
const digitsThatCount = 12;

/** Mean of b minus mean of a in every seed that has all of both. */
function differences({ a, b }: Contrast, seeds: readonly number[], valueIn: ValueIn): number[] {
  const valuesIn = (arms: readonly string[], seed: number) => {
    const values = arms.map((arm) => valueIn(arm, seed)).filter((value) => value !== null);
    return values.length < arms.length ? null : values;
  };
  return seeds.flatMap((seed) => {
    const [low, high] = [valuesIn(a, seed), valuesIn(b, seed)];
    if (low === null || high === null) return [];
    const greatest = Math.max(...[...low, ...high].map(Math.abs));
    const places = greatest === 0 ? 0 : digitsThatCount - Math.ceil(Math.log10(greatest));
    return [rounded(meanOf(high) - meanOf(low), places)];
  });
}

/** To so many decimal places; adding 0 makes −0 a plain one. */
const rounded = (value: number, places: number) => Number(value.toFixed(Math.min(100, Math.max(0, places)))) + 0;

const isOfTwoArms = ({ a, b }: Contrast) => a.length === 1 && b.length === 1;

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** @param isEvent whether each value is the difference of two events that happened or not: 1, 0 or −1 */
function effectOf(values: readonly number[], isEvent: boolean): Omit<ContrastEffect, 'p_corrected'> {
  const n = values.length;
  const counts = { n, n_differing: values.filter((value) => value !== 0).length };
  if (n === 0) return { ...counts, effect: null, ci: null, p: null };
  if (isEvent) {
    const { difference, interval, p } = mcnemar(values.map((value) => [value > 0, value < 0]));
    return { ...counts, effect: difference, ci: interval, p };
  }
  const { mean, interval } = meanInterval(values);
  return { ...counts, effect: mean, ci: interval, p: wilcoxonSignedRank(values).p };
}
