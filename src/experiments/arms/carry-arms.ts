import type { Entries } from '../ledger/entries.ts';
import { doJobs, type Hand, type PoolState } from '../pool/queue.ts';
import type { Experiment } from './experiment.ts';
import { Outlook } from './outlook.ts';
import { jobsOf, type PlannedRun, planOf } from './plan.ts';
import type { ArmJob } from './work.ts';

/** How an experiment is carried out, and who is told of it. */
export interface Carrying {
  readonly ledger: Entries;
  readonly processes: number;
  readonly stop?: AbortSignal;
  /** Before anything is run: what there is to do, and how long that will take. */
  readonly begins?: (runs: Count, forecast: Forecast) => void;
  readonly watch?: (state: PoolState<ArmJob>, secondsLeft: () => number) => void;
  readonly done?: (job: ArmJob) => void;
}

/** Who does the runs: a machine and its processes or workers. */
export interface Workshop {
  /** Tells machines of another speed apart. */
  readonly machine: string;
  hire(stop: AbortSignal | undefined): Hand<ArmJob>;
}

/** Runs of an experiment: those to be done, those that the ledger has, and starting states to be computed for them. */
export interface Count {
  readonly fresh: number;
  readonly reused: number;
  readonly starts: number;
}

/** Seconds that the work will take: by what such blocks have cost here before, or guessed from a short trial of an untreated one. */
export interface Forecast {
  readonly seconds: number;
  readonly isGuess: boolean;
}

/** A run that was tried and given up. */
export interface FailedRun {
  readonly arm: string;
  readonly seed: number;
  readonly message: string;
}

/** What an experiment came to: every run that is there, and those that were given up. A run that was stopped is neither. */
export interface Carried {
  readonly plan: readonly PlannedRun[];
  readonly count: Count;
  /** Of the fresh runs those that are there now; arms that ask the same are one run. */
  readonly done: number;
  readonly failed: readonly FailedRun[];
}

/** Seconds for which a machine that has not run such a block before is tried out. */
const probeSeconds = 4;

/** What there is to do for some experiments, and how long it will take; `begin` does it. */
export interface Prepared {
  readonly count: Count;
  readonly forecast: Forecast;
  begin(telling: Pick<Carrying, 'stop' | 'watch' | 'done'>): Promise<Carried>;
}

/** Run what of an experiment is not in the ledger yet. What was given up earlier is tried again. */
export async function carryArms(experiment: Experiment, resources: Carrying, workshop: Workshop): Promise<Carried> {
  const isTold = resources.begins !== undefined || resources.watch !== undefined;
  const { count, forecast, begin } = await prepareArms([experiment], resources, workshop, isTold);
  if (resources.stop?.aborted !== true) resources.begins?.(count, forecast);
  return await begin(resources);
}

/**
 * Find out what of some experiments, which are carried out side by side, is not in the ledger yet, and how long that will take;
 * blocks that are new to this machine are tried out for it.
 *
 * @param isTold whether somebody hears how long it will take; where nobody does nothing is tried out
 */
export async function prepareArms(
  experiments: readonly Experiment[],
  resources: Omit<Carrying, 'begins'>,
  workshop: Workshop,
  isTold = true,
): Promise<Prepared> {
  const { ledger } = resources;
  const planAll = () => experiments.flatMap((experiment) => planOf(experiment, ledger));
  const plan = planAll();
  const jobs = jobsOf(plan, ledger);
  const count = countOf(plan, jobs);
  if (jobs.length === 0) {
    const nothing = { plan, count, done: 0, failed: [] };
    return { count, forecast: { seconds: 0, isGuess: false }, begin: async () => nothing };
  }
  const outlook = new Outlook(jobs, ledger, machineOf(resources, workshop));
  const forecast = await foresee(outlook, resources, workshop, isTold);
  return {
    count,
    forecast,
    begin: async (telling) => {
      const failed = await carryOut(plan, jobs, outlook, { ...resources, ...telling }, workshop);
      const after = planAll();
      const missing = new Set(after.filter(({ record }) => record === null).map(({ key }) => key));
      return { plan: after, count, done: count.fresh - missing.size, failed };
    },
  };
}

const machineOf = ({ processes }: Carrying, { machine }: Workshop) => ({ name: machine, processes });

async function foresee(outlook: Outlook, resources: Carrying, workshop: Workshop, isTold: boolean): Promise<Forecast> {
  const isGuess = outlook.unknown.length > 0;
  if (isGuess && isTold) await probe(outlook, resources, workshop);
  return { seconds: outlook.secondsLeft(), isGuess };
}

/** What there is to do for some experiments, one after the other, and how long that will take, without doing anything of it. */
export async function forecastArms(
  experiments: readonly Experiment[],
  resources: Omit<Carrying, 'begins'>,
  workshop: Workshop,
): Promise<{ readonly count: Count; readonly forecast: Forecast }> {
  const { ledger } = resources;
  const plans = experiments.map((experiment) => planOf(experiment, ledger));
  const jobs = once(plans.flatMap((plan) => jobsOf(plan, ledger)));
  const runs = new Set(plans.flat().map(({ key }) => key)).size;
  const fresh = jobs.filter(({ kind }) => kind === 'run').length;
  const count = { fresh, reused: runs - fresh, starts: jobs.length - fresh };
  if (jobs.length === 0) return { count, forecast: { seconds: 0, isGuess: false } };
  const outlook = new Outlook(jobs, ledger, machineOf(resources, workshop));
  return { count, forecast: await foresee(outlook, resources, workshop, true) };
}

/** Each job where it is asked for first. */
const once = (jobs: readonly ArmJob[]) => [...new Map(jobs.map((job) => [job.id, job])).values()];

/** What is missing and what is there, without doing anything. */
export function countRuns(experiment: Experiment, ledger: Entries): Count {
  const plan = planOf(experiment, ledger);
  return countOf(plan, jobsOf(plan, ledger));
}

/** Arms that ask the same are one run, and each of them has it. */
function countOf(plan: readonly PlannedRun[], jobs: readonly ArmJob[]): Count {
  const fresh = jobs.filter(({ kind }) => kind === 'run').length;
  return { fresh, reused: plan.length - fresh, starts: jobs.length - fresh };
}

async function carryOut(
  plan: readonly PlannedRun[],
  jobs: readonly ArmJob[],
  outlook: Outlook,
  resources: Carrying,
  workshop: Workshop,
): Promise<FailedRun[]> {
  const { ledger, processes, stop, watch, done } = resources;
  for (const { id } of jobs) ledger.remove('failed', id);
  const failures = await doJobs(jobs, {
    hire: () => workshop.hire(stop),
    processes,
    ...(stop === undefined ? {} : { stop }),
    watch: (state) => {
      watch?.(state, () => outlook.secondsLeft(new Map(state.running.map(({ job, share }) => [job.id, share]))));
    },
    done: (job) => {
      outlook.learn(job);
      done?.(job);
    },
  });
  return failures.flatMap(({ id, message }) => {
    const found = plan.filter(({ key }) => key === id).map(({ arm, seed }) => ({ arm: arm.name, seed, message }));
    if (found.length > 0) ledger.replace('failed', id, new TextEncoder().encode(JSON.stringify(found[0])));
    return found;
  });
}

/** Try the machine out on blocks that are new to it, with every process at work, as it will be. */
async function probe(outlook: Outlook, { processes, stop }: Carrying, workshop: Workshop): Promise<void> {
  const unknown = outlook.unknown;
  const found = unknown.map((): number[] => []);
  const jobs = unknown.flatMap((scenario, which) =>
    Array.from({ length: processes }, (_, k) => {
      return { kind: 'probe' as const, id: `probe-${which}-${k}`, scenario, seconds: probeSeconds, which };
    }),
  );
  await doJobs(jobs, {
    hire: () => workshop.hire(stop),
    processes,
    ...(stop === undefined ? {} : { stop }),
    done: ({ which }, _seconds, value) => found[which]!.push(value ?? 0),
  });
  unknown.forEach((scenario, which) => {
    const values = found[which]!;
    outlook.assume(scenario, values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length));
  });
}
