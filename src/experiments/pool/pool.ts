import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FromWorker, ToWorker } from './messages.ts';
import { doJobs, type End, type Failure, type Hand, type Job, type QueueOptions } from './queue.ts';

export type { Failure, Job, PoolState } from './queue.ts';

/** How a process is begun, and what ends it. */
export interface ProcessOptions {
  /** A module that calls `serve`. */
  readonly worker: URL;
  readonly words?: readonly string[];
  /** Processes that take too long to save what they have are killed. */
  readonly stop?: AbortSignal;
}

export type PoolOptions<J extends Job> = ProcessOptions & Omit<QueueOptions<J>, 'hire'>;

/** Time that processes have to save what they have, ms. */
const grace = 3500;

/**
 * Do jobs in processes of their own, some at a time.
 *
 * @returns the jobs that were given up, among them those that needed one
 */
export function runJobs<J extends Job>(jobs: readonly J[], options: PoolOptions<J>): Promise<Failure[]> {
  return doJobs(jobs, { ...options, hire: () => new WorkerProcess(options) });
}

/** One process after another that does what it is told; a dead one is replaced when there is something to do. */
export class WorkerProcess implements Hand {
  private readonly options: ProcessOptions;
  private child: ChildProcess | null = null;

  constructor(options: ProcessOptions) {
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
