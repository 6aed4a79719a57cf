import { internal } from '../../core/units.ts';
import { cite, findingOf, referenceOf } from '../../evidence/index.ts';
import { ofABlock, type Prior, type Spread, spreadsOf, type Trial, type Unanswerable } from '../../trials/index.ts';
import { type ArmRow, armRows, countedIn, type EffectRow, effectRows } from './arm-row.ts';
import type { Cohort } from './cohort.ts';
import { judgeReported, type ReportedRow, type TrialVerdict } from './judge-reported.ts';
import { type Inclusion, inclusionWords, type PatientCourse } from './patient-course.ts';
import { type VarianceRow, variances } from './variance.ts';

/** Patients of one prior on their way into the table. */
export interface Attrition {
  readonly prior: Prior;
  /** Drawn, and all their runs done. */
  readonly tried: number;
  /** Treated in every block. */
  readonly treated: number;
  readonly counted: Readonly<Record<Inclusion, number>>;
}

/** What came of a virtual trial: the contract of `trial --json`. */
export interface TrialRow {
  readonly id: string;
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
  readonly arms: readonly ArmRow[];
  readonly effects: readonly EffectRow[];
  readonly reported: readonly ReportedRow[];
  readonly unanswerable: readonly Unanswerable[];
  readonly limits: readonly string[];
  readonly prior: readonly Spread[];
  readonly inclusion: Readonly<Record<Inclusion, string>>;
  readonly attrition: readonly Attrition[];
  readonly variance: readonly VarianceRow[];
  /** Numbers of the model that were chosen by an outcome of a trial. There are none. */
  readonly fitted: readonly string[];
  readonly verdict: TrialVerdict;
  readonly failed: readonly string[];
  readonly wall_s: number;
}

/** Put the courses of the patients together, and what was reported beside them. */
export function trialRow(trial: Trial, cohort: Pick<Cohort, 'blocks'>, courses: readonly PatientCourse[]): TrialRow {
  const arms = armRows(trial, courses, cohort.blocks);
  const reported = trial.reported.map((each) => judgeReported(each, arms, courses));
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
    effects: effectRows(trial, courses),
    reported,
    unanswerable: trial.unanswerable,
    limits: [...ofABlock, ...trial.limits],
    prior: spreadsOf(trial),
    inclusion: inclusionWords,
    attrition: attritionOf(courses),
    variance: variances(trial, courses),
    fitted: [],
    verdict: overall(trial, reported, courses),
    failed: courses.flatMap(({ visit, failed }) => failed.map((each) => `${visit.id}, ${each}`)),
    wall_s: courses.reduce((sum, { wall_s }) => sum + wall_s, 0),
  };
}

function attritionOf(courses: readonly PatientCourse[]): Attrition[] {
  const run = [...new Set(courses.map(({ visit }) => visit.patient.prior))];
  return run.map((prior) => {
    const count = (inclusion: Inclusion) => countedIn(courses, { prior, inclusion }).length;
    return {
      prior,
      tried: courses.filter(({ visit }) => visit.patient.prior === prior).length,
      treated: count('all'),
      counted: { all: count('all'), 'low counts': count('low counts') },
    };
  });
}

/** A miss counts before all else; where nothing was reported that can be compared, it is a prediction. */
function overall(trial: Trial, reported: readonly ReportedRow[], courses: readonly PatientCourse[]): TrialVerdict {
  if (trial.endpoints.length === 0) return 'not answerable';
  if (!courses.some(({ arms }) => arms.size > 0)) return 'not run';
  const order = ['misses', 'depends', 'agrees'] as const;
  return order.find((verdict) => reported.some((row) => row.verdict === verdict)) ?? 'prediction only';
}
