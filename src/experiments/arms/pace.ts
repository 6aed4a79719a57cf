import { internal } from '../../core/units.ts';
import { lastTick } from '../../engine/run.ts';
import { ticksIn } from '../../engine/time.ts';
import { engineVersion } from '../../engine/version.ts';
import type { Scenario } from '../../model/scenario.ts';
import { canonicalJson } from '../identity.ts';
import type { Entries } from '../ledger/entries.ts';
import { type Arm, keyOf } from './experiment.ts';
import type { Timed } from './makespan.ts';
import { knownParting, type Trunk } from './trunk.ts';
import type { ArmJob } from './work.ts';

/** What ticks of such a block cost on this machine, summed over what has been run: in starting states and behind them. */
export interface Pace {
  readonly start: Cost;
  readonly run: Cost;
}

interface Cost {
  readonly jobs: number;
  readonly ticks: number;
  readonly seconds: number;
}

const none: Pace = { start: { jobs: 0, ticks: 0, seconds: 0 }, run: { jobs: 0, ticks: 0, seconds: 0 } };

/** Ticks of two scenarios are taken to cost alike when this is equal; what else they ask changes it less. */
export function sizeOf({ block, voxel, tick, subdivide }: Scenario): string {
  return canonicalJson({ block, voxel, tick, subdivide });
}

/** On what runs are done: a name that tells its kind from others, and how many of them at once. */
export interface Machine {
  readonly name: string;
  readonly processes: number;
}

/** Blocks that cost alike: of one size, in one place of one species, on this machine with so many processes at once. */
function paceKey(scenario: Scenario, { name, processes }: Machine): string {
  const { species, site } = scenario;
  return keyOf({ pace: sizeOf(scenario), species, site, engine: engineVersion, machine: name, processes });
}

/** The pace that is known of a scenario; nothing when it has not been run. */
export function knownPace(ledger: Entries, scenario: Scenario, machine: Machine): Pace {
  const bytes = ledger.read('pace', paceKey(scenario, machine));
  if (bytes === null) return none;
  const pace: Pace = JSON.parse(new TextDecoder().decode(bytes));
  return pace;
}

/** Add what a job cost. */
export function withCost(pace: Pace, kind: keyof Pace, ticks: number, seconds: number): Pace {
  const { jobs, ticks: before, seconds: spent } = pace[kind];
  return { ...pace, [kind]: { jobs: jobs + 1, ticks: before + ticks, seconds: spent + seconds } };
}

export function keepPace(ledger: Entries, scenario: Scenario, machine: Machine, pace: Pace): void {
  ledger.replace('pace', paceKey(scenario, machine), new TextEncoder().encode(JSON.stringify(pace)));
}

/** Seconds per tick of a kind of job; of the other kind where only that is known; null for neither. */
export function secondsPerTick({ start, run }: Pace, kind: keyof Pace): number | null {
  const [own, other] = kind === 'start' ? [start, run] : [run, start];
  if (own.ticks > 0) return own.seconds / own.ticks;
  return other.ticks > 0 ? other.seconds / other.ticks : null;
}

/** What is known of the cost of a block: its pace, and what a trial found, in seconds per tick. */
export interface BlockCost {
  readonly pace: Pace;
  readonly probed: number;
}

/** Jobs with the time that each will take, given what blocks cost and the ticks at which starts are known to end. */
export function timed(
  jobs: readonly ArmJob[],
  costOf: (scenario: Scenario) => BlockCost,
  ends: ReadonlyMap<string, number>,
): Timed[] {
  const endOfStart = (trunk: Trunk) => trunk.ends ?? ends.get(trunk.key) ?? startOf(trunk, costOf(trunk.scenario).pace);
  return jobs.map((job) => {
    const needs = job.needs === undefined ? {} : { needs: job.needs };
    if (job.kind === 'probe') return { id: job.id, ...needs, seconds: job.seconds };
    if (job.kind === 'start') {
      const { scenario } = job.trunk;
      const seconds = secondsFor(costOf(scenario), 'start', endOfStart(job.trunk), settlingOf(scenario));
      return { id: job.id, ...needs, seconds };
    }
    const { scenario } = job.arm;
    const shared = job.trunk === null ? 0 : endOfStart(job.trunk);
    const before = job.trunk === null ? usualStart(costOf(scenario).pace, scenario) : shared;
    const ticks = Math.max(1, expectedEnd(job.arm, before) - shared);
    const settling = job.trunk === null ? settlingOf(scenario) : 0;
    return { id: job.id, ...needs, seconds: secondsFor(costOf(scenario), 'run', ticks, settling) };
  });
}

/** What was spent on ticks so far has settling in it; what a trial found has not. */
function secondsFor({ pace, probed }: BlockCost, kind: keyof Pace, ticks: number, settling: number): number {
  const known = secondsPerTick(pace, kind);
  return known === null ? probed * (ticks + settling) : known * ticks;
}

function settlingOf({ settle, tick }: Scenario): number {
  return internal(settle) === 0 ? 0 : ticksIn(internal(settle), internal(tick));
}

/** Arms part where an event of one of them has its time; where all of them wait for something, where they parted before. */
function startOf(trunk: Trunk, pace: Pace): number {
  return Math.min(lastTick(trunk.scenario), knownParting(trunk) ?? usualStart(pace, trunk.scenario));
}

/** Starts end where they ended before; those of a block that is new, halfway. */
function usualStart({ start }: Pace, scenario: Scenario): number {
  const last = lastTick(scenario);
  return start.jobs > 0 ? Math.min(last, start.ticks / start.jobs) : last / 2;
}

function expectedEnd({ scenario, followUp }: Arm, start: number): number {
  return followUp === undefined
    ? lastTick(scenario)
    : start + ticksIn(internal(followUp.lasting), internal(scenario.tick));
}
