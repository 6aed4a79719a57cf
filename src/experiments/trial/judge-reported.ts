import type { Reported } from '../../trials/reported.ts';
import { binomialTail } from '../statistics/binomial-tail.ts';
import { type Interval, wilsonInterval } from '../statistics/wilson-interval.ts';
import type { ArmRow, EffectRow } from './arm-row.ts';
import type { Prediction } from './prediction.ts';

/** Rises with every change of what a verdict follows from, here: answers on record are then given again. */
export const judging = 2;

/**
 * How a prediction stands to what was reported. `depends`: it agrees under one prior or rule of inclusion and not under
 * another. `prediction only`: nothing with a number or a direction was reported.
 */
export type TrialVerdict = 'agrees' | 'misses' | 'depends' | 'prediction only' | 'not run' | 'not answerable';

/** A reported outcome beside the predictions. */
export interface ReportedRow {
  readonly finding: string;
  readonly says: string;
  readonly endpoint: Reported['endpoint'];
  readonly arm: string;
  /** The reported share and its 95 % interval after Wilson, or the fold and a half more or less; null where neither was reported. */
  readonly reported: number | null;
  readonly ci: Interval | null;
  readonly patients: number | null;
  /** Chance of so many responses or more, had the rate truly been `ifTruly`: arithmetic, no simulation. */
  readonly chance: { readonly if_truly: number; readonly of_as_many: number } | null;
  readonly verdict: TrialVerdict;
  readonly why: string;
}

/** Say how the predictions stand to a reported outcome. Nothing of it goes back into a prediction. */
export function judgeReported(
  reported: Reported,
  { arms, effects }: Pick<Prediction, 'arms' | 'effects'>,
): ReportedRow {
  const { finding, says, endpoint, arm, published } = reported;
  const head = { finding, says, endpoint, arm, reported: null, ci: null, patients: null, chance: null };
  if (published.kind === 'words') {
    return { ...head, verdict: 'prediction only', why: 'no number was reported to compare with' };
  }
  if (published.kind === 'against') {
    const beyond = effects.filter(
      (row) => row.arm === arm && row.against === published.arm && row.endpoint === endpoint,
    );
    return { ...head, ...directions(beyond, published.is) };
  }
  const own = arms.filter((row) => row.name === arm && row.endpoint === endpoint);
  if (published.kind === 'fold') {
    const taken: Interval = [published.of / 1.5, published.of * 1.5];
    return { ...head, reported: published.of, ci: taken, ...overlaps(own, taken) };
  }
  const { of, patients, ifTruly } = published;
  const ci = wilsonInterval(of * patients, patients);
  const chance =
    ifTruly === undefined
      ? null
      : { if_truly: ifTruly, of_as_many: binomialTail(Math.round(of * patients), patients, ifTruly) };
  return { ...head, reported: of, ci, patients, chance, ...overlaps(own, ci) };
}

type Judged = Pick<ReportedRow, 'verdict' | 'why'>;

function overlaps(rows: readonly ArmRow[], [low, high]: Interval): Judged {
  const known = rows.filter((row) => row.ci !== null);
  const agree = known.filter(({ ci }) => ci![0] <= high && ci![1] >= low).length;
  return verdictOf(agree, known.length, {
    agrees: 'the 95 % intervals of prediction and report overlap, however the cohort is counted',
    misses: 'the 95 % intervals of prediction and report do not overlap, however the cohort is counted',
  });
}

/** A reported direction: when an interval of the difference bears it out, and how that is said. */
const found = {
  'no better': {
    holds: ([low, high]: Interval) => low <= 0 && high >= 0,
    agrees: 'no difference in the same patients beyond chance, which does not show that there is none',
    misses: 'a difference in the same patients beyond chance, however the cohort is counted',
  },
  sooner: {
    holds: ([, high]: Interval) => high < 0,
    agrees: 'sooner in the same patients, by more than chance, however the cohort is counted',
    misses: 'not sooner in the same patients by more than chance, however the cohort is counted',
  },
  more: {
    holds: ([low]: Interval) => low > 0,
    agrees: 'more in the same patients, by more than chance, however the cohort is counted',
    misses: 'not more in the same patients by more than chance, however the cohort is counted',
  },
} as const;

function directions(effects: readonly EffectRow[], is: keyof typeof found): Judged {
  const known = effects.flatMap(({ ci }) => (ci === null ? [] : [ci]));
  return verdictOf(known.filter(found[is].holds).length, known.length, found[is]);
}

function verdictOf(agree: number, all: number, words: { readonly agrees: string; readonly misses: string }): Judged {
  if (all === 0) return { verdict: 'not run', why: 'no patient that counts has been run' };
  if (agree === all) return { verdict: 'agrees', why: words.agrees };
  if (agree === 0) return { verdict: 'misses', why: words.misses };
  return { verdict: 'depends', why: `so it is in ${agree} of ${all} ways of counting the cohort: ${words.agrees}` };
}
