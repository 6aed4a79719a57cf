import type { FailedRun } from '../../experiments/arms/carry-arms.ts';
import type { Experiment } from '../../experiments/arms/experiment.ts';
import type { PlannedRun } from '../../experiments/arms/plan.ts';
import { sayFailures } from '../../experiments/arms/say-failures.ts';
import type { Entries } from '../../experiments/ledger/entries.ts';
import { experimentOf as strategyExperiment } from '../../experiments/strategy/experiment-of.ts';
import { sayAnswer } from '../../experiments/strategy/say-strategy.ts';
import { strategyRow } from '../../experiments/strategy/strategy-row.ts';
import { most, experimentOf as patientExperiment, visitsOf } from '../../experiments/trial/cohort.ts';
import { trialIn } from '../../experiments/trial/trial-in.ts';
import { strategyOf } from '../../strategies/index.ts';
import { trialOf } from '../../trials/index.ts';
import { findingsOf } from './findings.ts';
import { strategyConditions, trialCohorts } from './small-study.ts';
import type { FromStudy, StrategyOrder, StudyOrder, TrialOrder } from './study-messages.ts';

/**
 * A study as its worker carries it out: experiments side by side, and what is said as their runs come in. Reports are loaded
 * when they are asked for: their figures take a while, and most studies are looked at first.
 */
export interface Inquiry {
  readonly parts: readonly {
    readonly experiment: Experiment;
    /** What a seed of it is called. */
    nameOf(seed: number): string;
  }[];
  /** What follows from the runs that are there. */
  answer(ledger: Entries, plan: readonly PlannedRun[], failed: readonly FailedRun[]): FromStudy;
  /** The report as one page of HTML. */
  report(ledger: Entries, plan: readonly PlannedRun[], failed: readonly FailedRun[]): Promise<string>;
}

export function inquiryOf(order: StudyOrder): Inquiry {
  if ('strategy' in order) return ofStrategy(order);
  if ('trial' in order) return ofTrial(order);
  return {
    parts: [{ experiment: order, nameOf: seedName }],
    answer: (_, plan, failed) => ({ tell: 'findings', findings: findingsOf(order, plan, failed) }),
    report: async (_, plan, failed) => (await import('./study-report.ts')).reportOf(order, plan, failed),
  };
}

const seedName = (seed: number) => `seed ${seed}`;

/** Its report is that of a comparison of its arms. */
function ofStrategy({ strategy: id, size }: StrategyOrder): Inquiry {
  const strategy = strategyOf(id);
  const experiment = strategyExperiment(strategy, strategyConditions[size]);
  return {
    parts: [{ experiment, nameOf: seedName }],
    answer: (_, plan, failed) => ({
      tell: 'strategy',
      row: strategyRow(strategy, plan, sayAnswer, sayFailures(failed)),
    }),
    report: async (_, plan, failed) => {
      const { reportOf } = await import('./study-report.ts');
      return reportOf({ title: strategy.title, ...experiment }, plan, failed);
    },
  };
}

function ofTrial({ trial: id, size }: TrialOrder): Inquiry {
  const trial = trialOf(id);
  const cohort = trialCohorts[size];
  const visits = trial.endpoints.length === 0 ? [] : visitsOf(cohort);
  const rowFrom = (ledger: Entries, failed: readonly FailedRun[]) => ({
    ...trialIn(ledger, trial, cohort),
    failed: sayFailures(failed),
  });
  return {
    parts: visits.map((visit) => ({
      experiment: patientExperiment(visit, trial, cohort),
      nameOf: (seed) => `${visit.id}, block ${1 + (seed % most.blocks)}`,
    })),
    answer: (ledger, _, failed) => ({ tell: 'trial', row: rowFrom(ledger, failed) }),
    report: async (ledger, _, failed) => {
      const { trialReport } = await import('./trial-report.ts');
      return trialReport(rowFrom(ledger, failed), cohort);
    },
  };
}
