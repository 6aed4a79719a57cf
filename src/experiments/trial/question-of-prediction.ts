import { internal } from '../../core/units.ts';
import { spreadsOf, type Trial } from '../../trials/index.ts';
import { keyOf } from '../arms/experiment.ts';
import { armInQuestion } from '../arms/in-question.ts';
import { type Cohort, experimentOf, visitsOf } from './cohort.ts';
import { predicting } from './prediction.ts';

/**
 * Digest of all that the prediction of a trial depends on but the number of patients, which may grow: how they are drawn and of how many
 * blocks, the arms of one of them under each prior with the part of the model that they meet, and what is read. Patients differ in values
 * within the ranges alone, so that one of them stands for all.
 */
export function questionOfPrediction(trial: Trial, cohort: Cohort): string {
  const { endpoints, followed } = trial;
  const spreads = spreadsOf(trial).map(({ id, low, usual, high, unit, scale, paths }) => ({
    id,
    range: [low, usual, high, unit, scale],
    paths,
  }));
  const first = visitsOf({ ...cohort, patients: 1 }).map((visit) => {
    const { arms, seeds } = experimentOf(visit, trial, cohort);
    return { prior: visit.patient.prior, seeds, arms: arms.map(armInQuestion) };
  });
  return keyOf({
    predicting,
    spreads,
    first,
    endpoints,
    followed: internal(followed),
  });
}
