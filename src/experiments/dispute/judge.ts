import { digits } from '../compare/answer.ts';
import { fewestSeeds } from '../statistics/few-seeds.ts';
import type { DayOutcome, ObservableOutcome } from './outcome-by-day.ts';
import { isParted, isSure, leastSeparation, type Separation } from './separation.ts';

/** The reading that separates the sides most, among all that may tell. */
export interface Best {
  readonly outcome: ObservableOutcome;
  readonly day: DayOutcome;
  readonly separation: Separation;
}

export interface Judgment {
  /** Undecided: the seeds leave open whether some reading parts by as much as counts, or too few of them have it. */
  readonly verdict: 'separable' | 'not separable here' | 'undecided';
  readonly reason: string;
  readonly best: Best | null;
}

/** The verdict on a dispute whose runs are there. The best reading is chosen on the seeds in which it is read. */
export function judge(outcomes: readonly ObservableOutcome[]): Judgment {
  const separations = separationsIn(outcomes);
  const best = bestOf(separations);
  if (best !== null && isParted(best.separation)) {
    return { verdict: 'separable', reason: `the predictions ${sayApart(best.separation)}`, best };
  }
  const unread = outcomes.flatMap(({ days }) => days.filter(isForWantOfSeeds)).length;
  if (best === null) {
    return unread > 0
      ? { verdict: 'undecided', reason: tooFew, best }
      : { verdict: 'not separable here', reason: lackIn(outcomes), best };
  }
  const { separation } = best;
  const most = Math.max(...separations.flatMap(({ day: { interval } }) => (interval ?? []).map(Math.abs)));
  const found = `the predictions ${sayApart(separation)}${isSure(separation.ci) ? '' : ', which is within noise'}`;
  if (most >= leastSeparation) {
    const reason = `${separation.seeds} seeds do not tell: ${found}, and may by up to ${digits(most)} in some reading, where ${leastSeparation} count`;
    return { verdict: 'undecided', reason, best };
  }
  if (unread > 0) return { verdict: 'undecided', reason: `${found}; of ${unread} more, ${tooFew}`, best };
  return { verdict: 'not separable here', reason: `${found}, and ${leastSeparation} count`, best };
}

const tooFew = `fewer than ${fewestSeeds} seeds have something to read on both sides, and fewer do not show how much is chance`;

function sayApart({ sd }: Separation): string {
  return Number.isFinite(sd) ? `part by ${digits(Math.abs(sd))} standard deviations` : 'are apart in every seed alike';
}

/** Whether more seeds could tell; where a side has nothing to be relative to, they could not. */
function isForWantOfSeeds({ a, b, separation }: DayOutcome): boolean {
  return separation === null && a.lacks === undefined && b.lacks === undefined;
}

/** Why a side that has readings predicts nothing. */
function lackIn(outcomes: readonly ObservableOutcome[]): string {
  const found = outcomes.flatMap(({ observable, days }) =>
    days.flatMap(({ a, b }) => {
      const lacks = a.lacks ?? b.lacks;
      return lacks === undefined ? [] : [`${observable.name}: ${lacks}`];
    }),
  );
  return found[0] ?? 'nothing is read';
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
