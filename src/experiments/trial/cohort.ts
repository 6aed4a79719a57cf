import type { Scenario } from '../../model/scenario.ts';
import { historyOf, type Patient, type Prior, priors, scenarioOf, type Trial } from '../../trials/index.ts';
import type { Arm, Experiment } from '../arms/experiment.ts';
import { seedsFrom } from '../arms/seeds-from.ts';

/** How many virtual patients of how many blocks each, and from which draws. */
export interface Cohort {
  readonly patients: number;
  readonly blocks: number;
  readonly seed: number;
  readonly priors: readonly Prior[];
  /** Laid over every block. */
  readonly change?: (scenario: Scenario) => Scenario;
}

/** Forty patients of two blocks under both priors: what is run when nothing else is asked for. */
export const usual: Cohort = { patients: 40, blocks: 2, seed: 1, priors };

/** One patient as a question to the pool. */
export interface Visit {
  readonly id: string;
  readonly patient: Patient;
}

/** Every patient under every prior; the same number is the same patient, at the same quantiles. */
export function visitsOf({ patients, seed, priors: asked }: Cohort): Visit[] {
  return asked.flatMap((prior) =>
    Array.from({ length: patients }, (_, number) => ({
      id: `patient ${number + 1}, ${prior} prior`,
      patient: { number, seed, prior },
    })),
  );
}

/** Most blocks of a patient and patients of a cohort, so that no two blocks have the same seed. */
export const most = { blocks: 1000, patients: 1000 } as const;

/** Every arm in every block of a patient. Arms share the blocks, and what comes up to the day before the first dose. */
export function experimentOf({ patient }: Visit, trial: Trial, { blocks, change = same }: Cohort): Experiment {
  const first = most.blocks * (most.patients * patient.seed + patient.number);
  const origin = change(historyOf(patient, trial));
  const arms = trial.arms.map(
    (arm): Arm => ({ name: arm.name, scenario: change(scenarioOf(patient, trial, arm)), origin }),
  );
  return { arms, seeds: seedsFrom(first, blocks) };
}

const same = (scenario: Scenario) => scenario;
