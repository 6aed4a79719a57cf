import { digits } from '../compare/answer.ts';
import { fewestSeeds } from '../statistics/few-seeds.ts';
import type { DayOutcome, ObservableOutcome } from './outcome-by-day.ts';
import { isParted, isSure, leastSeparation, type Separation } from './separation.ts';

/** Rises with every change of what an answer follows from, here or in the code of readings: answers on record are then given again. */
export const judging = 3;

/** The reading that separates the sides most, among all that may tell. */
export interface Best {
  readonly outcome: ObservableOutcome;
  readonly day: DayOutcome;
  readonly separation: Separation;
}

export interface Judgment {
  /** Undecided: the seeds leave open whether some reading parts by as much as counts. */
  readonly verdict: 'separable' | 'not separable here' | 'undecided';
  readonly reason: string;
  readonly best: Best | null;
}

/** The verdict on a dispute whose runs are there. The best reading is chosen on the seeds in which it is read. */
export function judge(outcomes: readonly ObservableOutcome[]): Judgment {
  const separations = separationsIn(outcomes);
  const best = bestOf(separations);
  if (best === null) {
    const lacks = lackIn(outcomes);
    return {
      verdict: 'not separable here',
      reason:
        lacks ??
        `fewer than ${fewestSeeds} seeds have something to read on both sides, and fewer do not show how much is chance`,
      best,
    };
  }
  const { separation } = best;
  const size = `${digits(Math.abs(separation.sd))} standard deviations`;
  if (isParted(separation)) return { verdict: 'separable', reason: `the predictions part by ${size}`, best };
  const most = Math.max(...separations.flatMap(({ separation: { sdInterval } }) => sdInterval.map(Math.abs)));
  const found = `${size}${isSure(separation.ci) ? '' : ', which is within noise'}`;
  if (most < leastSeparation)
    return {
      verdict: 'not separable here',
      reason: `the predictions part by ${found}, and ${leastSeparation} count`,
      best,
    };
  const reason = `${separation.seeds} seeds do not tell: the predictions part by ${found}, and may by up to ${digits(most)} in some reading, where ${leastSeparation} count`;
  return { verdict: 'undecided', reason, best };
}

/** Why a side that has readings predicts nothing; undefined where seeds are what is missing. */
function lackIn(outcomes: readonly ObservableOutcome[]): string | undefined {
  const found = outcomes.flatMap(({ observable, days }) =>
    days.flatMap(({ a, b }) => {
      const lacks = a.lacks ?? b.lacks;
      return lacks === undefined ? [] : [`${observable.name}: ${lacks}`];
    }),
  );
  return found[0];
}

/** Every reading on every day that has a separation. */
function separationsIn(outcomes: readonly ObservableOutcome[]): Best[] {
  return outcomes.flatMap((outcome) =>
    outcome.days.flatMap(({ separation, ...day }): Best[] =>
      separation === null ? [] : [{ outcome, day: { ...day, separation }, separation }],
    ),
  );
}

/** Predictions that are parted go before greater differences that may be noise. */
function bestOf(all: readonly Best[]): Best | null {
  const parted = all.filter(({ separation }) => isParted(separation));
  const [first, ...rest] = parted.length > 0 ? parted : all;
  if (first === undefined) return null;
  const sizeOf = ({ separation }: Best) => Math.abs(separation.sd);
  return rest.reduce((best, each) => (sizeOf(each) > sizeOf(best) ? each : best), first);
}
