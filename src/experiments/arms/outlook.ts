import type { Scenario } from '../../model/scenario.ts';
import type { Entries } from '../ledger/entries.ts';
import { type SavedState, savedState } from '../ledger/saved-state.ts';
import { makespan, type Timed } from './makespan.ts';
import { type BlockCost, keepPace, knownPace, type Machine, secondsPerTick, sizeOf, timed, withCost } from './pace.ts';
import { recordOf } from './plan.ts';
import type { ArmJob } from './work.ts';

/** A scenario of some size, and what its ticks cost as far as that is known. */
interface Block extends BlockCost {
  readonly scenario: Scenario;
}

/** What a job cost. */
interface Spent {
  readonly ticks: number;
  readonly seconds: number;
}

/** How long jobs will take on this machine, better known with every one that is done. */
export class Outlook {
  private readonly jobs: readonly ArmJob[];
  private readonly ledger: Entries;
  private readonly machine: Machine;
  private readonly finished = new Set<string>();
  /** Ticks at which starting states ended, by their key. */
  private readonly ends = new Map<string, number>();
  /** One scenario of each size, with what its ticks cost. */
  private readonly blocks = new Map<string, Block>();

  constructor(jobs: readonly ArmJob[], ledger: Entries, machine: Machine) {
    this.jobs = jobs;
    this.ledger = ledger;
    this.machine = machine;
    for (const job of jobs) {
      const scenario = scenarioOf(job);
      const known = { scenario, pace: knownPace(ledger, scenario, machine), probed: 0 };
      if (!this.blocks.has(sizeOf(scenario))) this.blocks.set(sizeOf(scenario), known);
      if (job.kind === 'run' && job.trunk !== null) this.lookUpStart(job.trunk.key);
    }
  }

  /** A scenario of each size that this machine has not run before. */
  get unknown(): Scenario[] {
    const blocks = [...this.blocks.values()].filter(({ pace }) => secondsPerTick(pace, 'run') === null);
    return blocks.map(({ scenario }) => scenario);
  }

  /** Take what a short probe of a scenario found, until something is known of its size. */
  assume(scenario: Scenario, secondsPerTickProbed: number): void {
    const key = sizeOf(scenario);
    this.blocks.set(key, { ...this.blocks.get(key)!, probed: secondsPerTickProbed });
  }

  /** Learn from a job that is done: of one that went on from where it was stopped, from all that was spent on it. */
  learn(job: ArmJob): void {
    this.finished.add(job.id);
    if (job.kind === 'probe') return;
    const spent = job.kind === 'run' ? this.spentOnRun(job.id) : this.spentOnStart(job.id);
    if (spent === null || spent.ticks <= 0) return;
    const key = sizeOf(scenarioOf(job));
    const block = this.blocks.get(key)!;
    const pace = withCost(block.pace, job.kind, spent.ticks, spent.seconds);
    this.blocks.set(key, { ...block, pace });
    keepPace(this.ledger, block.scenario, this.machine, pace);
  }

  /**
   * Seconds until all is done.
   *
   * @param running the share that is done of each job under way
   */
  secondsLeft(running: ReadonlyMap<string, number> = new Map()): number {
    const costOf = (scenario: Scenario) => this.blocks.get(sizeOf(scenario))!;
    const all = timed(this.jobs, costOf, this.ends).filter(({ id }) => !this.finished.has(id));
    const rest = (job: Timed): Timed => ({ ...job, seconds: job.seconds * (1 - (running.get(job.id) ?? 0)) });
    const underWay = all.filter(({ id }) => running.has(id)).map(rest);
    return makespan([...underWay, ...all.filter(({ id }) => !running.has(id))], this.machine.processes);
  }

  private spentOnRun(key: string): Spent | null {
    const record = recordOf(this.ledger, key);
    return record === null ? null : { ticks: record.ticks - record.shared_ticks, seconds: record.wall_s };
  }

  private spentOnStart(key: string): Spent | null {
    const state = this.lookUpStart(key);
    return state === null ? null : { ticks: state.tick, seconds: state.wall_s };
  }

  private lookUpStart(key: string): SavedState | null {
    const state = savedState(this.ledger, 'starts', key);
    if (state !== null) this.ends.set(key, state.tick);
    return state;
  }
}

function scenarioOf(job: ArmJob): Scenario {
  if (job.kind === 'start') return job.trunk.scenario;
  return job.kind === 'run' ? job.arm.scenario : job.scenario;
}
