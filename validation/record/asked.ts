import { type Assay, drawnFigure1, type ReviewFigure } from '../../src/assays/index.ts';
import { type DisputeId, disputeIds } from '../../src/evidence/index.ts';
import { experimentOf as ofDispute } from '../../src/experiments/dispute/experiment-of.ts';
import { experimentOf as ofFigure } from '../../src/experiments/figure/drawn-figure.ts';
import {
  type Cohort,
  type Conditions,
  chosen,
  questionOf,
  questionOfDispute,
  questionOfFigure,
  questionOfPrediction,
  questionOfStrategy,
  questionOfTrial,
  runDays,
  runDaysOf,
  runnable,
  usualCohort,
} from '../../src/experiments/index.ts';
import { experimentOf as ofStrategy } from '../../src/experiments/strategy/experiment-of.ts';
import { experimentOf as ofVisit, visitsOf } from '../../src/experiments/trial/cohort.ts';
import { type Strategy, strategies } from '../../src/strategies/index.ts';
import { type Trial, trials } from '../../src/trials/index.ts';

/** Something that is asked, as its answer is kept. */
export interface Asked<Q> {
  readonly id: string;
  readonly of: Q;
  /** Digest of all that the answer depends on. */
  readonly question: string;
  /** Days of a block that it asks for when it is asked alone and nothing is there yet, d. */
  readonly days: () => number;
}

/** Every assay, in its seeds or in so many. */
export function assaysAsked({ seed, seeds }: Conditions): Asked<Assay>[] {
  const inSeeds = (assay: Assay) => (seeds === undefined ? assay : { ...assay, seeds });
  return chosen([]).assays.map((assay) => ({
    id: assay.id,
    of: assay,
    question: questionOf(inSeeds(assay), seed),
    days: () => runDays([inSeeds(assay)]),
  }));
}

/** Every dispute, in the seeds of its experiment or in so many; those that cannot be run cost nothing. */
export function disputesAsked(conditions: Conditions): Asked<DisputeId>[] {
  return disputeIds.map((id) => ({
    id,
    of: id,
    question: questionOfDispute(id, conditions),
    days: () => {
      const { experiment } = runnable(id, conditions);
      return experiment === null ? 0 : runDaysOf([ofDispute(experiment, conditions)]);
    },
  }));
}

/** Every strategy of the review. */
export function strategiesAsked(conditions: Conditions): Asked<Strategy>[] {
  return strategies.map((strategy) => ({
    id: strategy.id,
    of: strategy,
    question: questionOfStrategy(strategy, conditions),
    days: () => runDaysOf([ofStrategy(strategy, conditions)]),
  }));
}

/** The prediction of every trial of the review; patients share no runs, so that each costs as much as the first. */
export function predictionsAsked(cohort: Cohort): Asked<Trial>[] {
  const visits = visitsOf(cohort);
  return trials.map((trial) => ({
    id: trial.id,
    of: trial,
    question: questionOfPrediction(trial, cohort),
    days: () => (trial.endpoints.length === 0 ? 0 : visits.length * runDaysOf([ofVisit(visits[0]!, trial, cohort)])),
  }));
}

/** What was reported of every trial beside its prediction, which is there: nothing is run. */
export function trialsAsked(cohort: Cohort): Asked<Trial>[] {
  return trials.map((trial) => ({ id: trial.id, of: trial, question: questionOfTrial(trial, cohort), days: () => 0 }));
}

/** The only figure that is an experiment. */
export function figuresAsked(conditions: Conditions): Asked<ReviewFigure>[] {
  return [
    {
      id: drawnFigure1.id,
      of: drawnFigure1,
      question: questionOfFigure(drawnFigure1, conditions),
      days: () => runDaysOf([ofFigure(drawnFigure1, conditions)]),
    },
  ];
}

/** What each file of `results/` that is kept by row is asked at full size. */
export const askedInFull: Readonly<Record<string, () => readonly Asked<unknown>[]>> = {
  assays: () => assaysAsked({ seed: 1 }),
  disputes: () => disputesAsked({ seed: 1 }),
  strategies: () => strategiesAsked({ seed: 1 }),
  predictions: () => predictionsAsked(usualCohort),
  trials: () => trialsAsked(usualCohort),
  figure: () => figuresAsked({ seed: 1 }),
};
