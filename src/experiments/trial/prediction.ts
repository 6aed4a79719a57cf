import type { Prior, Trial } from '../../trials/index.ts';
import { type ArmRow, armRows, countedIn, type EffectRow, effectRows } from './arm-row.ts';
import type { Cohort } from './cohort.ts';
import type { Inclusion, PatientCourse } from './patient-course.ts';
import { type VarianceRow, variances } from './variance.ts';

/** Rises with every change of the endpoints, or of how patients are pooled and counted: predictions on record are then made again. */
export const predicting = 3;

/** Patients of one prior on their way into the table. */
export interface Attrition {
  readonly prior: Prior;
  /** Drawn and run, also where a run was given up. */
  readonly tried: number;
  /** Treated in every block, and all arms run. */
  readonly treated: number;
  readonly counted: Readonly<Record<Inclusion, number>>;
}

/** What is predicted of a trial, before anything that was reported is looked at: nothing that this file imports leads to it. */
export interface Prediction {
  readonly id: string;
  readonly arms: readonly ArmRow[];
  readonly effects: readonly EffectRow[];
  readonly attrition: readonly Attrition[];
  readonly variance: readonly VarianceRow[];
  /** Runs that were given up, one sentence each. */
  readonly failed: readonly string[];
  /** Seconds of computing behind the runs. */
  readonly wall_s: number;
}

/** Put the courses of the patients together. */
export function predictionOf(
  trial: Trial,
  { blocks }: Pick<Cohort, 'blocks'>,
  courses: readonly PatientCourse[],
): Prediction {
  return {
    id: trial.id,
    arms: armRows(trial, courses, blocks),
    effects: effectRows(trial, courses),
    attrition: attritionOf(courses),
    variance: variances(trial, courses),
    failed: courses.flatMap(({ visit, failed }) => failed.map((each) => `${visit.id}, ${each}`)),
    wall_s: courses.reduce((sum, { wall_s }) => sum + wall_s, 0),
  };
}

function attritionOf(courses: readonly PatientCourse[]): Attrition[] {
  const run = [...new Set(courses.map(({ visit }) => visit.patient.prior))];
  return run.map((prior) => {
    const count = (inclusion: Inclusion) => countedIn(courses, { prior, inclusion }).length;
    const tried = courses.filter(({ visit }) => visit.patient.prior === prior);
    return {
      prior,
      tried: tried.length,
      treated: tried.filter(({ arms }) => arms.size > 0).length,
      counted: { all: count('all'), 'low counts': count('low counts') },
    };
  });
}
