import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FromWorker, ToWorker } from './messages.ts';

/** Something that one process can do by itself; doing it twice gives the same as once. */
export interface Job {
  readonly id: string;
  /** Id of a job that has to be done before. */
  readonly needs?: string;
}

/** A job that was given up. */
export interface Failure {
  readonly id: string;
  readonly message: string;
}

/** How far a pool has come. */
export interface PoolState<J extends Job> {
  readonly done: number;
  readonly waiting: number;
  /** Jobs under way, with the share that is done of each. */
  readonly running: readonly { readonly job: J; readonly share: number }[];
  readonly failed: readonly Failure[];
}

export interface PoolOptions<J extends Job> {
  /** A module that calls `serve`. */
  readonly worker: URL;
  readonly words?: readonly string[];
  readonly processes: number;
  /** How often a job is begun before it is set aside. */
  readonly tries?: number;
  /** Ends the work: processes save what they have, and those that take too long are killed. */
  readonly stop?: AbortSignal;
  readonly watch?: (state: PoolState<J>) => void;
  readonly done?: (job: J, seconds: number, value: number | null) => void;
}

/** Time that processes have to save what they have, ms. */
const grace = 3500;

/**
 * Do jobs in processes of their own, some at a time. A job whose process dies is begun again behind the others, and set
 * aside with its message when that has happened as often as `tries` says.
 *
 * @returns the jobs that were given up, among them those that needed one
 */
export async function runJobs<J extends Job>(jobs: readonly J[], options: PoolOptions<J>): Promise<Failure[]> {
  const { tries = 3, stop, watch } = options;
  const queue = jobs.map((job) => ({ job, left: tries }));
  const done = new Set<string>();
  const failed: Failure[] = [];
  const known = new Set(jobs.map(({ id }) => id));
  const running = new Map<J, number>();
  const sleepers: (() => void)[] = [];
  const tell = () =>
    watch?.({
      done: done.size,
      waiting: queue.length,
      running: [...running].map(([job, share]) => ({ job, share })),
      failed,
    });
  const wake = () => {
    tell();
    for (const sleeper of sleepers.splice(0)) sleeper();
  };
  const isReady = ({ job }: (typeof queue)[number]) =>
    job.needs === undefined || done.has(job.needs) || !known.has(job.needs);
  const giveUp = (job: J, message: string) => {
    failed.push({ id: job.id, message });
    for (const dependent of queue.filter((each) => each.job.needs === job.id)) {
      queue.splice(queue.indexOf(dependent), 1);
      giveUp(dependent.job, `what it starts from could not be computed: ${message}`);
    }
  };

  const work = async () => {
    const hand = new WorkerProcess(options);
    for (;;) {
      if (stop?.aborted === true) break;
      const at = queue.findIndex(isReady);
      if (at < 0) {
        if (queue.length === 0 || running.size === 0) break;
        await new Promise<void>((resolve) => sleepers.push(resolve));
        continue;
      }
      const next = queue.splice(at, 1)[0]!;
      running.set(next.job, 0);
      tell();
      const end = await hand.perform(next.job, (share) => {
        running.set(next.job, share);
        tell();
      });
      running.delete(next.job);
      if (end.how === 'done') {
        done.add(next.job.id);
        options.done?.(next.job, end.seconds, end.value);
      } else if (end.how === 'hopeless' || (end.how === 'failed' && next.left <= 1)) giveUp(next.job, end.message);
      else if (end.how === 'failed') queue.push({ job: next.job, left: next.left - 1 });
      wake();
    }
    wake();
    hand.end();
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(options.processes, jobs.length)) }, work));
  return failed;
}

type End =
  | { readonly how: 'done'; readonly seconds: number; readonly value: number | null }
  | { readonly how: 'failed' | 'hopeless'; readonly message: string }
  | { readonly how: 'stopped' };

/** One process after another that does what it is told; a dead one is replaced when there is something to do. */
class WorkerProcess {
  private readonly options: Pick<PoolOptions<Job>, 'worker' | 'words' | 'stop'>;
  private child: ChildProcess | null = null;

  constructor(options: Pick<PoolOptions<Job>, 'worker' | 'words' | 'stop'>) {
    this.options = options;
  }

  perform(job: Job, progress: (share: number) => void): Promise<End> {
    const { stop } = this.options;
    const child = this.living() ?? this.begin();
    this.child = child;
    return new Promise((resolve) => {
      let killer: NodeJS.Timeout | undefined;
      const end = (how: End) => {
        clearTimeout(killer);
        stop?.removeEventListener('abort', halt);
        child.removeAllListeners('message').removeAllListeners('exit');
        resolve(how);
      };
      const lost = (message: string) => {
        if (this.child === child) this.child = null;
        end(stop?.aborted === true ? { how: 'stopped' } : { how: 'failed', message });
      };
      const tell = (message: ToWorker) => child.send(message, (error) => error !== null && lost(error.message));
      const halt = () => {
        tell({ kind: 'stop' });
        killer = setTimeout(() => child.kill('SIGKILL'), grace);
      };
      child.on('message', (message: FromWorker) => {
        if (message.kind === 'progress') progress(message.share);
        else if (message.kind === 'done') end({ how: 'done', seconds: message.seconds, value: message.value });
        else if (message.kind === 'stopped') end({ how: 'stopped' });
        else end({ how: message.hopeless ? 'hopeless' : 'failed', message: message.message });
      });
      child.once('exit', (code, signal) => lost(`its process ended with ${signal ?? `code ${code}`}`));
      stop?.addEventListener('abort', halt, { once: true });
      tell({ kind: 'job', job });
    });
  }

  end(): void {
    if (this.child?.connected === true) this.child.disconnect();
  }

  /** The process that did the last job, unless it has died since. */
  private living(): ChildProcess | null {
    return this.child?.connected === true && this.child.exitCode === null ? this.child : null;
  }

  /** What goes wrong with a process is heard of by its end, or as what it was told does not arrive. */
  private begin(): ChildProcess {
    const { worker, words = [] } = this.options;
    const child = fork(fileURLToPath(worker), words, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [] });
    return child.on('error', () => {});
  }
}
