import { type Cohort, usual } from '../../src/experiments/trial/cohort.ts';
import { questionOfPrediction } from '../../src/experiments/trial/question-of-prediction.ts';
import { recoveryTrial } from './compare.ts';
import type { Course } from './published.ts';

/** So many patients of two blocks; one prior, since leukemia goes under both. */
export const cohortOf = (patients: number): Cohort => ({ ...usual, patients, priors: ['peaked'] });

/** Digest of all that the recovery of a patient after a course depends on. */
export function questionOf(course: Course): string {
  return questionOfPrediction(recoveryTrial(course), cohortOf(1));
}
