import type { Trial } from '../../trials/index.ts';
import { planOf } from '../arms/plan.ts';
import type { Entries } from '../ledger/entries.ts';
import { type Cohort, experimentOf, visitsOf } from './cohort.ts';
import { patientCourse } from './patient-course.ts';
import { type TrialRow, trialRow } from './trial-row.ts';

/** What came of a trial by what a ledger has: patients of whom every run is there. */
export function trialIn(ledger: Entries, trial: Trial, cohort: Cohort): TrialRow {
  const visits = trial.endpoints.length === 0 ? [] : visitsOf(cohort);
  const courses = visits.flatMap((visit) => {
    const plan = planOf(experimentOf(visit, trial, cohort), ledger);
    return plan.every(({ record }) => record !== null) ? [patientCourse(visit, trial, plan)] : [];
  });
  return trialRow(trial, cohort, courses);
}
