import type { Trial } from '../../trials/index.ts';
import { type InTurn, inTurn } from '../arms/in-turn.ts';
import { type Cohort, experimentOf, type Visit, visitsOf } from './cohort.ts';
import { type PatientCourse, patientCourse } from './patient-course.ts';
import { type Before, type Prediction, predictionOf } from './prediction.ts';

/**
 * Run what of a trial is not in the ledger yet, one patient after the other. Nothing is run where nothing can be said.
 *
 * @param before patients of the same question who are on record, and are not run again
 */
export async function predictTrial(
  trial: Trial,
  cohort: Cohort,
  resources: InTurn<Visit, PatientCourse>,
  before?: Before,
): Promise<Prediction> {
  const isOnRecord = ({ patient: { number, prior } }: Visit) =>
    before?.by_patient.some((each) => each.patient === number + 1 && each.prior === prior) === true;
  const courses = await inTurn(
    trial.endpoints.length === 0 ? [] : visitsOf(cohort).filter((visit) => !isOnRecord(visit)),
    {
      experimentOf: (visit) => experimentOf(visit, trial, cohort),
      answerOf: (visit, plan, failed) => patientCourse(visit, trial, plan, failed),
    },
    resources,
  );
  return predictionOf(trial, cohort, courses, before);
}
