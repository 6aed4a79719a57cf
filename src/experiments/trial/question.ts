import { internal } from '../../core/units.ts';
import { spreadsOf, type Trial } from '../../trials/index.ts';
import { keyOf } from '../arms/experiment.ts';
import { armInQuestion } from '../arms/in-question.ts';
import { type Cohort, experimentOf, visitsOf } from './cohort.ts';
import { judging } from './judge-reported.ts';

/**
 * Digest of all that the answer of a trial depends on: how many patients of how many blocks, how they are drawn, the arms of one of them under
 * each prior with the part of the model that they meet, what is read, and what was reported. Patients differ in values within the ranges
 * alone, so that one of them stands for all.
 */
export function questionOfTrial(trial: Trial, cohort: Cohort): string {
  const { endpoints, followed, reported } = trial;
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
    judging,
    patients: cohort.patients,
    spreads,
    first,
    endpoints,
    followed: internal(followed),
    reported: reported.map(({ endpoint, arm, published }) => ({ endpoint, arm, published })),
  });
}
