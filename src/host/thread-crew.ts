import { MarrowError } from '../core/error.ts';
import { CommandBlock, leave, maximumArguments } from './command-block.ts';
import type { ThreadCrew } from './host.ts';
import {
  abandonBarrier,
  barrierAt,
  bind,
  carryOut,
  type Failure,
  inOrder,
  only,
  resetBarrier,
  type Tasks,
  taskOf,
} from './tasks.ts';
import type { Post } from './worker.ts';

/** A worker that has started and waits for orders. */
export interface Hired {
  /** Why it can take no more orders, if it cannot. */
  readonly lost: string | undefined;
  end(): Promise<void>;
}

const maximumThreads = 256;

/**
 * A crew of the calling thread and `threads − 1` workers.
 *
 * @param cores that this machine has: with one for every thread, those who wait give theirs up later
 * @param hire starts a worker of this host and resolves when it waits for orders
 * @throws MarrowError `invalid-input` for a number of threads outside 1 … 256
 */
export async function gatherCrew(
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
  threads: number,
  cores: number,
  hire: (post: Post) => Promise<Hired>,
): Promise<ThreadCrew> {
  if (!Number.isInteger(threads) || threads < 1 || threads > maximumThreads) {
    throw new MarrowError({
      kind: 'invalid-input',
      message: 'the number of threads is not usable',
      expected: `a whole number from 1 to ${maximumThreads}`,
      found: String(threads),
      advice: 'Ask for at most as many threads as the machine has cores.',
    });
  }
  const tasks = bind(module, memory);
  const block = CommandBlock.forThreads(threads, cores);
  const posts = Array.from({ length: threads - 1 }, (_, i) => ({
    module,
    memory,
    block: block.buffer as SharedArrayBuffer,
    thread: i + 1,
  }));
  const started = await Promise.allSettled(posts.map(hire));
  const hired = started.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const failed = started.find((outcome) => outcome.status === 'rejected');
  if (failed !== undefined) {
    await Promise.all(hired.map((worker) => worker.end()));
    throw new MarrowError({
      kind: 'unsupported',
      message: 'a worker thread did not start',
      found: String(failed.reason),
      advice: 'Run with one thread.',
      cause: failed.reason,
    });
  }
  return new WorkerCrew(tasks, memory, block, hired);
}

class WorkerCrew implements ThreadCrew {
  readonly threads: number;
  private readonly tasks: Tasks;
  private readonly memory: WebAssembly.Memory;
  private readonly block: CommandBlock;
  private readonly workers: readonly Hired[];
  /** Why it runs nothing any more. */
  private ended: string | undefined;

  constructor(tasks: Tasks, memory: WebAssembly.Memory, block: CommandBlock, workers: readonly Hired[]) {
    this.threads = workers.length + 1;
    this.tasks = tasks;
    this.memory = memory;
    this.block = block;
    this.workers = workers;
  }

  run(task: string, parts: number, args: readonly number[]): void {
    const number = this.find(task, args);
    const call = taskOf(this.tasks, number);
    if (this.threads === 1 || parts <= 1) {
      refuse(
        task,
        parts,
        this.block.time(0, () => carryOut(call, inOrder(), parts, args)),
      );
      return;
    }
    this.share(task, number, parts, args);
  }

  together(task: string, barrier: number, args: readonly number[]): void {
    const all = [barrier, ...args];
    const number = this.find(task, all);
    if (this.threads > 1) this.share(task, number, this.threads, all, barrier);
    else
      refuse(
        task,
        1,
        this.block.time(0, () => carryOut(taskOf(this.tasks, number), only(0), 1, all)),
      );
  }

  /**
   * Threads take the parts of a task as they come free, and a worker that comes too late is not waited for. With a barrier each
   * has the part of its own number, and they may wait for each other meanwhile.
   */
  private share(task: string, number: number, parts: number, args: readonly number[], barrier = 0): void {
    const words = barrier === 0 ? undefined : barrierAt(this.memory, barrier);
    if (words !== undefined) resetBarrier(words, this.block.patience);
    this.block.give(number, parts, args, barrier);
    const next = words === undefined ? this.block.take : only(0);
    let first = this.block.time(0, () => carryOut(taskOf(this.tasks, number), next, parts, args));
    if (first !== undefined && words !== undefined) abandonBarrier(words);
    if (words === undefined) this.block.awaitThoseInside();
    else this.block.awaitAll(this.workers.length);
    for (let thread = 1; thread < this.threads; thread++) {
      const failure = this.block.takeFailure(thread);
      if (failure !== undefined && (first === undefined || failure.part < first.part)) first = failure;
    }
    refuse(task, parts, first);
  }

  call(task: string, args: readonly number[]): number {
    const call = taskOf(this.tasks, this.find(task, args));
    try {
      return this.block.time(0, () => Number(call(...args) ?? 0));
    } catch (error) {
      throw failed(`kernel task "${task}" failed`, error);
    }
  }

  busy(): readonly number[] {
    return this.block.busy();
  }

  async close(): Promise<void> {
    if (this.ended !== undefined) return;
    this.ended = 'it was closed';
    this.block.give(leave, 0, []);
    await Promise.all(this.workers.map((worker) => worker.end()));
  }

  /** The number of a task that can be given now. */
  private find(task: string, args: readonly number[]): number {
    const ended = this.ended ?? this.workers.find((worker) => worker.lost !== undefined)?.lost;
    if (ended !== undefined) {
      throw new MarrowError({
        kind: 'stopped',
        message: `kernel task "${task}" was given to a crew that runs nothing any more`,
        found: ended,
        advice: 'Ask the host for a new crew.',
      });
    }
    const number = this.tasks.names.indexOf(task);
    if (number < 0) {
      throw new MarrowError({
        kind: 'unsupported',
        message: `the kernel module has no task "${task}"`,
        expected: `one of ${this.tasks.names.join(', ')}`,
        found: task,
        advice: 'Build the kernels again: npm run kernels.',
      });
    }
    if (args.length > maximumArguments) {
      throw new MarrowError({
        kind: 'unsupported',
        message: `kernel task "${task}" was given too many arguments`,
        expected: `at most ${maximumArguments}`,
        found: String(args.length),
        advice: 'Hand over the rest in a table in memory.',
      });
    }
    return number;
  }
}

/** Every part before the named one has ended, on any number of threads; later ones may have. */
function refuse(task: string, parts: number, failure: Failure | undefined): void {
  if (failure === undefined) return;
  throw failed(`kernel task "${task}" failed in part ${failure.part} of ${parts}`, failure.error);
}

/** What a task says of itself stays of its kind. */
function failed(message: string, cause: unknown): MarrowError {
  return new MarrowError({
    kind: cause instanceof MarrowError ? cause.kind : 'damaged',
    message,
    found: cause instanceof MarrowError ? cause.message : String(cause),
    advice: 'Report it with the scenario and the seed: kernels must not fail.',
    cause,
  });
}
