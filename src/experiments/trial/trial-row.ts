import { internal } from '../../core/units.ts';
import { cite, findingOf, referenceOf } from '../../evidence/index.ts';
import {
  damageWithstood,
  limitsOf,
  ofABlock,
  type Spread,
  spreadsOf,
  type Trial,
  type Unanswerable,
} from '../../trials/index.ts';
import { reportedOf } from '../../trials/reported.ts';
import type { Cohort } from './cohort.ts';
import { judgeReported, type ReportedRow, type TrialVerdict } from './judge-reported.ts';
import { type Inclusion, inclusionWords, type PatientCourse } from './patient-course.ts';
import { type Prediction, predictionOf } from './prediction.ts';

/** What came of a virtual trial: the contract of `trial --json`. */
export interface TrialRow extends Prediction {
  readonly title: string;
  readonly phase: string;
  readonly population: string;
  readonly source: string;
  /** What the review says of it. */
  readonly findings: readonly { readonly id: string; readonly says: string; readonly sources: readonly string[] }[];
  readonly regimens: readonly {
    readonly arm: string;
    readonly of_trial: boolean;
    readonly id: string;
    /** Drugs of the regimen of which doses of nothing are given. */
    readonly withheld: readonly string[];
    readonly source: string;
  }[];
  readonly followed_d: number;
  readonly reported: readonly ReportedRow[];
  readonly unanswerable: readonly Unanswerable[];
  readonly limits: readonly string[];
  readonly prior: readonly Spread[];
  readonly inclusion: Readonly<Record<Inclusion, string>>;
  /** What of the patients was fitted, and to what: standard chemotherapy, never an outcome of a trial that the review names. */
  readonly fitted: readonly string[];
  readonly verdict: TrialVerdict;
}

/** Put the courses of the patients together, and what was reported beside them. */
export function trialRow(trial: Trial, cohort: Pick<Cohort, 'blocks'>, courses: readonly PatientCourse[]): TrialRow {
  return compareTrial(trial, predictionOf(trial, cohort, courses));
}

/** Lay what was reported beside a prediction, which stays as it is. */
export function compareTrial(trial: Trial, prediction: Prediction): TrialRow {
  const { arms, effects, attrition, variance, by_patient, failed, wall_s } = prediction;
  const spreads = spreadsOf(trial);
  const reported = reportedOf(trial).map((each) => judgeReported(each, prediction, trial.arms));
  return {
    id: trial.id,
    title: trial.title,
    phase: trial.phase,
    population: trial.population.says,
    source: trial.source,
    findings: trial.findings.map((id) => {
      const { says, refs } = findingOf(id);
      return { id, says, sources: refs.map((key) => cite(referenceOf(key))) };
    }),
    regimens: trial.arms.map(({ name, isOfTrial, withheld, regimen: { id, source } }) => ({
      arm: name,
      of_trial: isOfTrial,
      id,
      withheld,
      source,
    })),
    followed_d: internal(trial.followed) / 24,
    arms,
    effects,
    reported,
    unanswerable: trial.unanswerable,
    limits: [...ofABlock, ...limitsOf(trial)],
    prior: spreads,
    inclusion: inclusionWords,
    attrition,
    variance,
    by_patient,
    fitted: spreads.filter(({ id }) => id === damageWithstood).map(({ says, source }) => `${says}: ${source}`),
    verdict: overall(trial, reported, prediction),
    failed,
    wall_s,
  };
}

/** A miss counts before all else; where nothing was reported that can be compared, it is a prediction. */
function overall(
  trial: Trial,
  reported: readonly ReportedRow[],
  { attrition }: Pick<Prediction, 'attrition'>,
): TrialVerdict {
  if (trial.endpoints.length === 0) return 'not answerable';
  if (attrition.every(({ treated }) => treated === 0)) return 'not run';
  const hasNone = reported.some(({ verdict }) => verdict === 'not run');
  const order = ['misses', 'depends', 'agrees', 'near the fit', 'not told'] as const;
  return (
    order.find((verdict) => reported.some((row) => row.verdict === verdict)) ??
    (hasNone ? 'not told' : 'prediction only')
  );
}
