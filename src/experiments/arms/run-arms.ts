import type { Ledger } from '../ledger/ledger.ts';
import { type PoolState, runJobs } from '../pool/pool.ts';
import type { Arm, Experiment } from './experiment.ts';
import { jobsOf, type PlannedRun, planOf } from './plan.ts';
import type { ArmJob } from './work.ts';

const worker = new URL(import.meta.url.replace(/run-arms\.([jt]s)$/, 'worker.$1'));

/** How an experiment is carried out. */
export interface Resources {
  readonly ledger: Ledger;
  readonly processes: number;
  readonly stop?: AbortSignal;
  readonly watch?: (state: PoolState<ArmJob>) => void;
  readonly done?: (job: ArmJob, seconds: number) => void;
}

/** A run that was tried and given up. */
export interface FailedRun {
  readonly arm: string;
  readonly seed: number;
  readonly message: string;
}

/** What an experiment came to: every run that is there, and those that were given up. Neither holds what was stopped. */
export interface Carried {
  readonly plan: readonly PlannedRun[];
  readonly failed: readonly FailedRun[];
}

/** Run what of an experiment is not in the ledger yet. What was given up earlier is tried again. */
export async function runArms(experiment: Experiment, resources: Resources): Promise<Carried> {
  const { ledger } = resources;
  const before = planOf(experiment, ledger);
  const jobs = jobsOf(before, ledger);
  for (const { id } of jobs) ledger.remove('failed', id);
  const failures = jobs.length === 0 ? [] : await runJobs(jobs, { ...resources, worker, words: [ledger.folder] });
  const failed = failures.flatMap(({ id, message }) => {
    const run = before.find(({ key }) => key === id);
    return run === undefined ? [] : [{ id, ...named(run.arm, run.seed), message }];
  });
  for (const { id, ...failure } of failed) ledger.replace('failed', id, Buffer.from(JSON.stringify(failure)));
  return { plan: planOf(experiment, ledger), failed: failed.map(({ id: _, ...failure }) => failure) };
}

const named = ({ name }: Arm, seed: number) => ({ arm: name, seed });

/** Seconds per tick of a scenario while every process works, on this machine; null when it was stopped. */
export async function probeMachine(
  scenario: Arm['scenario'],
  seconds: number,
  resources: Resources,
): Promise<number | null> {
  const found: number[] = [];
  const jobs = Array.from(
    { length: resources.processes },
    (_, k): ArmJob => ({ kind: 'probe', id: `probe-${k}`, scenario, seconds }),
  );
  await runJobs(jobs, {
    ...resources,
    worker,
    words: [resources.ledger.folder],
    watch: () => {},
    done: (_job, _seconds, value) => value === null || found.push(value),
  });
  return found.length === 0 ? null : found.reduce((sum, each) => sum + each, 0) / found.length;
}
