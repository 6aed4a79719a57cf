import type { Ledger } from '../ledger/ledger.ts';
import { unpackState } from '../ledger/saved-state.ts';
import { makespan, type Timed } from './makespan.ts';
import { keepPace, knownPace, type Pace, secondsPerTick, timed, withCost } from './pace.ts';
import { recordOf } from './plan.ts';
import type { ArmJob } from './work.ts';

/** How long jobs will take on this machine, better known with every one that is done. */
export class Outlook {
  private readonly jobs: readonly ArmJob[];
  private readonly ledger: Ledger;
  private readonly processes: number;
  private readonly finished = new Set<string>();
  /** Ticks at which starting states ended, by their key. */
  private readonly ends = new Map<string, number>();
  private pace: Pace;
  private probed = 0;

  constructor(jobs: readonly ArmJob[], ledger: Ledger, processes: number) {
    this.jobs = jobs;
    this.ledger = ledger;
    this.processes = processes;
    this.pace = knownPace(ledger, this.scenario, processes);
    for (const job of jobs) if (job.kind === 'run' && job.trunk !== null) this.lookUpStart(job.trunk.key);
  }

  /** Blocks of one comparison are taken to cost alike. */
  get scenario() {
    const [first] = this.jobs;
    if (first?.kind === 'start') return first.trunk.scenario;
    if (first?.kind === 'run') return first.arm.scenario;
    throw new Error('an outlook needs something to do');
  }

  /** Has this machine run such a block before? */
  get isKnown(): boolean {
    return secondsPerTick(this.pace, 'run') !== null;
  }

  /** Take what a short probe found, until something is known. */
  assume(secondsPerTickProbed: number): void {
    this.probed = secondsPerTickProbed;
  }

  /** Learn from a job that is done. */
  learn(job: ArmJob, seconds: number): void {
    this.finished.add(job.id);
    if (job.kind === 'start') this.lookUpStart(job.id);
    const record = job.kind === 'run' ? recordOf(this.ledger, job.id) : null;
    const ticks = record === null ? (this.ends.get(job.id) ?? 0) : record.ticks - record.shared_ticks;
    if (job.kind === 'probe' || ticks <= 0) return;
    this.pace = withCost(this.pace, job.kind, ticks, seconds);
    keepPace(this.ledger, this.scenario, this.processes, this.pace);
  }

  /**
   * Seconds until all is done.
   *
   * @param running the share that is done of each job under way
   */
  secondsLeft(running: ReadonlyMap<string, number> = new Map()): number {
    const rate = (kind: keyof Pace) => secondsPerTick(this.pace, kind) ?? this.probed;
    const all = timed(this.jobs, this.pace, rate, this.ends).filter(({ id }) => !this.finished.has(id));
    const rest = (job: Timed): Timed => ({ ...job, seconds: job.seconds * (1 - (running.get(job.id) ?? 0)) });
    const underWay = all.filter(({ id }) => running.has(id)).map(rest);
    return makespan([...underWay, ...all.filter(({ id }) => !running.has(id))], this.processes);
  }

  private lookUpStart(key: string): void {
    const bytes = this.ledger.read('starts', key);
    if (bytes !== null) this.ends.set(key, unpackState(bytes, key).tick);
  }
}
