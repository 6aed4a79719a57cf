import { isNearTheFit, type TrialArm } from '../../trials/index.ts';
import type { Reported } from '../../trials/reported.ts';
import { binomialTail } from '../statistics/binomial-tail.ts';
import { type Interval, wilsonInterval } from '../statistics/wilson-interval.ts';
import type { ArmRow, EffectRow } from './arm-row.ts';
import { isBetterHigh, isFold, isShare, noEffectOn } from './endpoint-of.ts';
import type { Prediction } from './prediction.ts';

/** Rises with every change of what a verdict follows from, here: answers on record are then given again. */
export const judging = 5;

/** Fewest patients of a way of counting by which it has a voice: of five, none has the same interval as two in five. */
export const fewestPatients = 10;

/**
 * How a prediction stands to what was reported. `near the fit`: it agrees, but remissions of such chemotherapy were fitted. `depends`: it
 * agrees under one prior or rule of inclusion and misses under another. `prediction only`: nothing with a number or a direction was reported.
 * `not told`: patients were run, but too few count, or they leave a reported direction open.
 */
export type TrialVerdict =
  | 'agrees'
  | 'near the fit'
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
  /** The reported share and its 95 % interval after Wilson, or the fold and two thirds to one and a half times it; null where neither was reported. */
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
  treatments: readonly Pick<TrialArm, 'name' | 'regimen'>[],
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
    return { ...head, ...directions(beyond, arms, published) };
  }
  if (published.kind === 'fold') {
    const taken: Interval = [published.fold / 1.5, published.fold * 1.5];
    const beyond = effects.filter((row) => row.arm === arm && row.endpoint === endpoint);
    return { ...head, reported: published.fold, ci: taken, ...overlaps(beyond, taken) };
  }
  const own = arms.filter((row) => row.name === arm && row.endpoint === endpoint);
  const { responded, patients, ifTruly } = published;
  const ci = wilsonInterval(responded, patients);
  const chance =
    ifTruly === undefined ? null : { if_truly: ifTruly, of_as_many: binomialTail(responded, patients, ifTruly) };
  const judged = overlaps(own, ci);
  const isFitted = judged.verdict === 'agrees' && treatments.some((each) => each.name === arm && isNearTheFit(each));
  return { ...head, reported: responded / patients, ci, patients, chance, ...(isFitted ? nearTheFit : judged) };
}

const nearTheFit: Judged = {
  verdict: 'near the fit',
  why: 'the 95 % intervals of prediction and report overlap, as they would with nothing but chemotherapy whose remissions were fitted',
};

type Judged = Pick<ReportedRow, 'verdict' | 'why'>;

type Row = Pick<ArmRow | EffectRow, 'patients' | 'ci'>;

/** Intervals of the ways of counting that have a voice. */
const voices = (rows: readonly Row[]): Interval[] =>
  rows.flatMap(({ ci, patients }) => (ci === null || patients < fewestPatients ? [] : [ci]));

function overlaps(rows: readonly Row[], [low, high]: Interval): Judged {
  const stands = voices(rows).map(([from, to]): Stand => (from <= high && to >= low ? 'agrees' : 'misses'));
  return verdictOf(rows, stands, {
    agrees: 'the 95 % intervals of prediction and report overlap, in every way of counting with ten patients',
    misses: 'the 95 % intervals of prediction and report do not overlap, in every way of counting with ten patients',
  });
}

/** How one way of counting stands to a reported direction; `open` where its interval allows both. */
type Stand = 'agrees' | 'misses' | 'open';

/** What is said of a reported direction. */
const words = {
  'no better': {
    agrees: 'not better in the same patients by as much as counts, in every way of counting that tells',
    misses: 'better in the same patients by more than chance, in every way of counting that tells',
  },
  sooner: {
    agrees: 'sooner in the same patients by more than chance, in every way of counting that tells',
    misses: 'later in the same patients by more than chance, in every way of counting that tells',
  },
  more: {
    agrees: 'more in the same patients by more than chance, in every way of counting that tells',
    misses: 'less in the same patients by more than chance, in every way of counting that tells',
  },
} as const;

/**
 * What an arm has to be better by to count, where it was reported as no better: 15 points, for which trials of this size are planned, or a
 * fifth of what the other arm has.
 */
const betterBy = { points: 0.15, share: 0.2 } as const;

function directions(
  effects: readonly EffectRow[],
  arms: readonly ArmRow[],
  { arm: other, is }: Extract<Reported['published'], { kind: 'against' }>,
): Judged {
  const stands = effects.flatMap((row): Stand[] => {
    if (row.ci === null || row.patients < fewestPatients) return [];
    if (is === 'no better') return [noBetter(row, row.ci, armsBeside(row, other, arms))];
    const none = noEffectOn(row.endpoint);
    const [low, high] = row.ci;
    const [least, most] = is === 'more' ? [low - none, high - none] : [none - high, none - low];
    return [least > 0 ? 'agrees' : most < 0 ? 'misses' : 'open'];
  });
  return verdictOf(effects, stands, words[is]);
}

/** Where nobody responds in either arm, everybody in both, or nothing changes in anybody, that no arm is better is no finding. */
function noBetter({ arm, endpoint }: EffectRow, [low, high]: Interval, beside: readonly ArmRow[]): Stand {
  const none = noEffectOn(endpoint);
  if (low === none && high === none) return 'open';
  if (isShare(endpoint) && [0, 1].some((end) => beside.every(({ predicted }) => predicted === end))) return 'open';
  const [worst, best] = isBetterHigh(endpoint) ? [low - none, high - none] : [none - high, none - low];
  if (worst > 0) return 'misses';
  const reference = beside.find(({ name }) => name !== arm)?.predicted ?? 0;
  const counts = isShare(endpoint) ? betterBy.points : isFold(endpoint) ? betterBy.share : betterBy.share * reference;
  return best < counts ? 'agrees' : 'open';
}

/** Both arms of an effect, counted in the same way. */
function armsBeside({ arm, endpoint, prior, inclusion }: EffectRow, other: string, arms: readonly ArmRow[]): ArmRow[] {
  return arms.filter(
    (row) =>
      (row.name === arm || row.name === other) &&
      row.endpoint === endpoint &&
      row.prior === prior &&
      row.inclusion === inclusion,
  );
}

function verdictOf(
  rows: readonly Row[],
  stands: readonly Stand[],
  says: { readonly agrees: string; readonly misses: string },
): Judged {
  if (rows.every(({ patients }) => patients === 0))
    return { verdict: 'not run', why: 'no patient that counts has been run' };
  const told = stands.filter((stand) => stand !== 'open');
  if (told.length === 0) {
    const why = `fewer than ${fewestPatients} patients count, all or none of them respond in both arms, or they leave it open`;
    return { verdict: 'not told', why };
  }
  const agree = told.filter((stand) => stand === 'agrees').length;
  if (agree === told.length) return { verdict: 'agrees', why: says.agrees };
  if (agree === 0) return { verdict: 'misses', why: says.misses };
  const why = `so it is in ${agree} of ${told.length} ways of counting the cohort that tell: ${says.agrees}`;
  return { verdict: 'depends', why };
}
