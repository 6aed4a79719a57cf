import type { Trial } from '../../trials/index.ts';
import type { InTurn } from '../arms/in-turn.ts';
import type { Cohort, Visit } from './cohort.ts';
import type { PatientCourse } from './patient-course.ts';
import { predictTrial } from './predict-trial.ts';
import { compareTrial, type TrialRow } from './trial-row.ts';

/** Predict a trial, and then lay what was reported beside it. */
export async function runTrial(
  trial: Trial,
  cohort: Cohort,
  resources: InTurn<Visit, PatientCourse>,
): Promise<TrialRow> {
  return compareTrial(trial, await predictTrial(trial, cohort, resources));
}
