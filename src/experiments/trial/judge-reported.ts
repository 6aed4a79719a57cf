import type { Endpoint } from '../../trials/index.ts';
import type { Reported } from '../../trials/reported.ts';
import { binomialTail } from '../statistics/binomial-tail.ts';
import { type Interval, wilsonInterval } from '../statistics/wilson-interval.ts';
import type { ArmRow, EffectRow } from './arm-row.ts';
import { isBetterHigh, isShare, noEffectOn } from './endpoint-of.ts';
import type { Prediction } from './prediction.ts';

/** Rises with every change of what a verdict follows from, here: answers on record are then given again. */
export const judging = 4;

/** Fewest patients of a way of counting by which it has a voice: of five, none has the same interval as two in five. */
export const fewestPatients = 10;

/**
 * How a prediction stands to what was reported. `depends`: it agrees under one prior or rule of inclusion and not under
 * another. `prediction only`: nothing with a number or a direction was reported. `not told`: patients were run, but too few count, or
 * all or none of them respond in both arms.
 */
export type TrialVerdict =
  | 'agrees'
  | 'misses'
  | 'depends'
  | 'prediction only'
  | 'not told'
  | 'not run'
  | 'not answerable';

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
    return { ...head, ...directions(beyond, arms, published.is) };
  }
  if (published.kind === 'fold') {
    const taken: Interval = [published.of / 1.5, published.of * 1.5];
    const beyond = effects.filter((row) => row.arm === arm && row.endpoint === endpoint);
    return { ...head, reported: published.of, ci: taken, ...overlaps(beyond, taken) };
  }
  const own = arms.filter((row) => row.name === arm && row.endpoint === endpoint);
  const { of, patients, ifTruly } = published;
  const ci = wilsonInterval(of * patients, patients);
  const chance =
    ifTruly === undefined
      ? null
      : { if_truly: ifTruly, of_as_many: binomialTail(Math.round(of * patients), patients, ifTruly) };
  return { ...head, reported: of, ci, patients, chance, ...overlaps(own, ci) };
}

type Judged = Pick<ReportedRow, 'verdict' | 'why'>;

type Row = Pick<ArmRow | EffectRow, 'patients' | 'ci'>;

/** Intervals of the ways of counting that have a voice. */
const voices = (rows: readonly Row[]): Interval[] =>
  rows.flatMap(({ ci, patients }) => (ci === null || patients < fewestPatients ? [] : [ci]));

function overlaps(rows: readonly Row[], [low, high]: Interval): Judged {
  const known = voices(rows);
  const agree = known.filter(([from, to]) => from <= high && to >= low).length;
  return verdictOf(rows, agree, known.length, {
    agrees: 'the 95 % intervals of prediction and report overlap, in every way of counting with ten patients',
    misses: 'the 95 % intervals of prediction and report do not overlap, in every way of counting with ten patients',
  });
}

/** A reported direction: when an interval of the effect bears it out, and how that is said. */
const found = {
  'no better': {
    holds: ([low, high]: Interval, endpoint: Endpoint) =>
      isBetterHigh(endpoint) ? low <= noEffectOn(endpoint) : high >= noEffectOn(endpoint),
    agrees: 'not better in the same patients beyond chance, which does not show that it is as good',
    misses: 'better in the same patients by more than chance, in every way of counting with ten patients',
  },
  sooner: {
    holds: ([, high]: Interval, endpoint: Endpoint) => high < noEffectOn(endpoint),
    agrees: 'sooner in the same patients, by more than chance, in every way of counting with ten patients',
    misses: 'not sooner in the same patients by more than chance, in every way of counting with ten patients',
  },
  more: {
    holds: ([low]: Interval, endpoint: Endpoint) => low > noEffectOn(endpoint),
    agrees: 'more in the same patients, by more than chance, in every way of counting with ten patients',
    misses: 'not more in the same patients by more than chance, in every way of counting with ten patients',
  },
} as const;

function directions(effects: readonly EffectRow[], arms: readonly ArmRow[], is: keyof typeof found): Judged {
  const able = is === 'no better' ? effects.filter((row) => couldDiffer(row, arms)) : effects;
  const known = voices(able);
  const agree = known.filter((ci) => found[is].holds(ci, able[0]!.endpoint)).length;
  return verdictOf(effects, agree, known.length, found[is]);
}

/** Not where all patients respond in both arms, or none in either: that no arm is better is then no finding. */
function couldDiffer({ arm, against, endpoint, prior, inclusion }: EffectRow, arms: readonly ArmRow[]): boolean {
  if (!isShare(endpoint)) return true;
  const shares = arms
    .filter((row) => row.endpoint === endpoint && row.prior === prior && row.inclusion === inclusion)
    .flatMap(({ name, predicted }) => (name === arm || name === against ? [predicted] : []));
  return ![0, 1].some((end) => shares.every((share) => share === end));
}

function verdictOf(
  rows: readonly Row[],
  agree: number,
  all: number,
  words: { readonly agrees: string; readonly misses: string },
): Judged {
  if (rows.every(({ patients }) => patients === 0))
    return { verdict: 'not run', why: 'no patient that counts has been run' };
  if (all === 0) {
    return {
      verdict: 'not told',
      why: `fewer than ${fewestPatients} patients count, or all or none of them respond in both arms`,
    };
  }
  if (agree === all) return { verdict: 'agrees', why: words.agrees };
  if (agree === 0) return { verdict: 'misses', why: words.misses };
  return { verdict: 'depends', why: `so it is in ${agree} of ${all} ways of counting the cohort: ${words.agrees}` };
}
