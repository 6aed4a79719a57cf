import { type Prior, priors, type Trial } from '../../trials/index.ts';
import { type ArmRow, armRows, countedIn, type EffectRow, effectRows } from './arm-row.ts';
import type { Cohort } from './cohort.ts';
import type { Inclusion, PatientCourse } from './patient-course.ts';
import { type PatientRow, patientRow } from './patient-row.ts';
import { type VarianceRow, variances } from './variance.ts';

/** Rises with every change of the endpoints, or of how the blocks of a patient are pooled: predictions on record are then made again. */
export const predicting = 4;

/** Patients of one prior on their way into the table. */
export interface Attrition {
  readonly prior: Prior;
  /** Drawn and run, also where a run was given up. */
  readonly tried: number;
  /** Treated in every block, and all arms run. */
  readonly treated: number;
  readonly counted: Readonly<Record<Inclusion, number>>;
}

/** What is counted from the patients of a trial. */
interface Count {
  readonly arms: readonly ArmRow[];
  readonly effects: readonly EffectRow[];
  readonly attrition: readonly Attrition[];
  readonly variance: readonly VarianceRow[];
}

/** What is predicted of a trial, before anything that was reported is looked at: nothing that this file imports leads to it. */
export interface Prediction extends Count {
  readonly id: string;
  readonly by_patient: readonly PatientRow[];
  /** Runs that were given up, one sentence each. */
  readonly failed: readonly string[];
  /** Seconds of computing behind the runs. */
  readonly wall_s: number;
}

/** What is there of a prediction to which patients are added. */
export type Before = Pick<Prediction, 'by_patient' | 'failed' | 'wall_s'>;

const nobody: Before = { by_patient: [], failed: [], wall_s: 0 };

/**
 * Put the courses of the patients together.
 *
 * @param before patients of the same cohort that are on record
 */
export function predictionOf(
  trial: Trial,
  { blocks }: Pick<Cohort, 'blocks'>,
  courses: readonly PatientCourse[],
  before = nobody,
): Prediction {
  const patients = inOrder([...before.by_patient, ...courses.map((course) => patientRow(course, trial))]);
  return {
    id: trial.id,
    ...countOf(trial, patients, blocks),
    by_patient: patients,
    failed: [...before.failed, ...courses.flatMap(({ visit, failed }) => failed.map((each) => `${visit.id}, ${each}`))],
    wall_s: courses.reduce((sum, { wall_s }) => sum + wall_s, before.wall_s),
  };
}

/** By prior, and in it by number. */
function inOrder(patients: readonly PatientRow[]): PatientRow[] {
  return patients.toSorted((a, b) => priors.indexOf(a.prior) - priors.indexOf(b.prior) || a.patient - b.patient);
}

/**
 * What is counted from the patients of a trial; of those on record without a run.
 *
 * @param blocks of each patient
 */
export function countOf(trial: Trial, patients: readonly PatientRow[], blocks: number): Count {
  return {
    arms: armRows(trial, patients, blocks),
    effects: effectRows(trial, patients),
    attrition: attritionOf(patients),
    variance: variances(trial, patients),
  };
}

function attritionOf(patients: readonly PatientRow[]): Attrition[] {
  return [...new Set(patients.map(({ prior }) => prior))].map((prior) => {
    const count = (inclusion: Inclusion) => countedIn(patients, { prior, inclusion }).length;
    const tried = patients.filter((each) => each.prior === prior);
    return {
      prior,
      tried: tried.length,
      treated: tried.filter(({ arms }) => arms.length > 0).length,
      counted: { all: count('all'), 'low counts': count('low counts') },
    };
  });
}
