import { availableParallelism, cpus } from 'node:os';
import type { Ledger } from '../ledger/ledger.ts';
import { WorkerProcess } from '../pool/pool.ts';
import {
  type Carried,
  type Carrying,
  type Count,
  carryArms,
  type Forecast,
  forecastArms,
  prepareArms,
  type Workshop,
} from './carry-arms.ts';
import type { Experiment } from './experiment.ts';

export { type Carried, type Count, countRuns, type FailedRun, type Forecast } from './carry-arms.ts';

const worker = new URL(import.meta.url.replace(/run-arms\.([jt]s)$/, 'worker.$1'));

/** How an experiment is carried out in processes of this machine, and who is told of it. */
export interface Resources extends Carrying {
  readonly ledger: Ledger;
}

/**
 * Run what of an experiment is not in the ledger yet. What was given up earlier is tried again.
 *
 * @param workshop whose processes do it; of its own, which end with it, when absent
 */
export function runArms(
  experiment: Experiment,
  resources: Resources,
  workshop = processesOn(resources.ledger),
): Promise<Carried> {
  return carryArms(experiment, resources, workshop);
}

/** How long it will take to run what is not in the ledger yet; blocks that are new to this machine are tried out for it. */
export async function forecastOf(experiment: Experiment, resources: Resources): Promise<Forecast> {
  return (await prepareArms([experiment], resources, processesOn(resources.ledger))).forecast;
}

/** The same for several experiments that share their runs. */
export function forecastOfAll(
  experiments: readonly Experiment[],
  resources: Resources,
): Promise<{ readonly count: Count; readonly forecast: Forecast }> {
  return forecastArms(experiments, resources, processesOn(resources.ledger));
}

/** Processes of this machine that keep what they run in a ledger. */
export function processesOn({ folder }: Ledger): Workshop {
  return {
    machine: `${cpus()[0]?.model} × ${availableParallelism()}`,
    hire: (stop) => new WorkerProcess({ worker, words: [folder], ...(stop === undefined ? {} : { stop }) }),
  };
}
