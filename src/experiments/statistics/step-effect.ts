import { meanInterval } from './student-t.ts';
import type { Interval } from './wilson-interval.ts';

/** One outcome in one seed, at the usual steps and at finer ones; null where it did not come about. */
export interface AtBothSteps {
  readonly usual: number | null;
  readonly finer: number | null;
}

/** Which of its two bounds a move stays within: 5 % of the usual mean, else one standard deviation between seeds. */
export type Bound = '5 %' | 'seed spread' | 'neither' | 'not known';

/** How far finer steps move the mean of an outcome, over the seeds that have it at both. */
export interface StepEffect {
  readonly outcome: string;
  readonly pairs: number;
  readonly only_usual: number;
  readonly only_finer: number;
  readonly usual: number | null;
  readonly finer: number | null;
  /** Finer − usual, with Student's 95 % interval over pairs; two seeds are the fewest that have one. */
  readonly moved: number | null;
  readonly interval_95: Interval | null;
  /** Of the usual mean; null when that is 0. */
  readonly moved_pct: number | null;
  /** Standard deviation between seeds at the usual steps. */
  readonly seed_spread: number | null;
  readonly within: Bound;
}

/** Share of the usual mean by which finer steps may move an outcome. */
const largestMove = 0.05;

/** @param seeds one entry per seed */
export function stepEffect(outcome: string, seeds: readonly AtBothSteps[]): StepEffect {
  const pairs = seeds.flatMap(({ usual, finer }) => (usual === null || finer === null ? [] : [{ usual, finer }]));
  const only = (one: keyof AtBothSteps, other: keyof AtBothSteps) =>
    seeds.filter((seed) => seed[one] !== null && seed[other] === null).length;
  const common = {
    outcome,
    pairs: pairs.length,
    only_usual: only('usual', 'finer'),
    only_finer: only('finer', 'usual'),
  };
  if (pairs.length === 0)
    return {
      ...common,
      usual: null,
      finer: null,
      moved: null,
      interval_95: null,
      moved_pct: null,
      seed_spread: null,
      within: 'not known',
    };
  const usual = mean(pairs.map((pair) => pair.usual));
  const finer = mean(pairs.map((pair) => pair.finer));
  const spread = deviation(pairs.map((pair) => pair.usual));
  const { interval } = meanInterval(pairs.map((pair) => pair.finer - pair.usual));
  const moved = finer - usual;
  return {
    ...common,
    usual,
    finer,
    moved,
    interval_95: interval,
    moved_pct: usual === 0 ? null : (100 * moved) / Math.abs(usual),
    seed_spread: spread,
    within: boundOf(Math.abs(moved), Math.abs(usual), spread),
  };
}

function boundOf(moved: number, usual: number, spread: number | null): Bound {
  if (moved === 0 || moved < largestMove * usual) return '5 %';
  return spread !== null && moved < spread ? 'seed spread' : 'neither';
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** With n − 1; null for fewer than two values. */
function deviation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
  return Math.sqrt(squares / (values.length - 1));
}
