import type { Trial } from '../../trials/index.ts';
import { type Reported, reportedOf } from '../../trials/reported.ts';
import { keyOf } from '../arms/experiment.ts';
import type { Cohort } from './cohort.ts';
import { judging } from './judge-reported.ts';
import { questionOfPrediction } from './question-of-prediction.ts';

/** Digest of all that the answer of a trial depends on: the question of its prediction, and what was reported. */
export function questionOfTrial(trial: Trial, cohort: Cohort): string {
  return questionOfComparison(questionOfPrediction(trial, cohort), reportedOf(trial));
}

/**
 * The same of a prediction that is there.
 *
 * @param predicted the question of the prediction
 */
export function questionOfComparison(predicted: string, reported: readonly Reported[]): string {
  return keyOf({
    judging,
    predicted,
    reported: reported.map(({ endpoint, arm, published }) => ({ endpoint, arm, published })),
  });
}
