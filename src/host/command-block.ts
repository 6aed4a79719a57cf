import type { Failure } from './tasks.ts';

export const maximumArguments = 16;

/** Task number that tells the workers to leave. */
export const leave = -1;

/** Loads before a thread gives up its core: longer than the differences between threads, shorter than a time slice. */
const spins = 20_000;
/** The same where every thread has a core to itself: longer than what the caller does alone, a millisecond. */
const patientSpins = 200_000;

// Words of the block; what different threads write lies on different cache lines.
const order = 0; //    grows by one with every task
const taken = 16; //   parts that some thread has taken
const door = 32; //    workers in the task, and whether it is closed to those who come later
const ended = 48; //   workers that have ended the task
const task = 64;
const parts = 65;
const count = 66;
const barrier = 67; // address of the task's barrier, or 0
const number = 68; //  order that the task belongs to
const patience = 69; // loads before a thread gives up its core
const argumentsAt = 384; // bytes
const reportsAt = 512; //   bytes; one report per thread: part + 1 or 0, length of the text, ms in tasks (f64), text
const reportSize = 512;
const textAt = 16;

const closed = 1 << 30;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What the caller and its workers tell each other: a piece of memory apart from the tissue's, shared if there are workers. */
export class CommandBlock {
  readonly buffer: ArrayBufferLike;
  private readonly words: Int32Array;
  private readonly numbers: Float64Array;
  /** Of every thread: time in tasks so far, ms. */
  private readonly times: readonly Float64Array[];

  constructor(buffer: ArrayBufferLike) {
    this.buffer = buffer;
    this.words = new Int32Array(buffer);
    this.numbers = new Float64Array(buffer, argumentsAt, maximumArguments);
    const threads = (buffer.byteLength - reportsAt) / reportSize;
    this.times = Array.from(
      { length: threads },
      (_, thread) => new Float64Array(buffer, reportsAt + thread * reportSize + 8, 1),
    );
  }

  /** One thread needs no shared memory, which pages without cross-origin isolation do not have. */
  static forThreads(threads: number, cores: number): CommandBlock {
    const bytes = reportsAt + threads * reportSize;
    const block = new CommandBlock(threads === 1 ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes));
    block.words[patience] = threads <= cores ? patientSpins : spins;
    return block;
  }

  /** Loads before a thread that waits for others gives up its core. */
  get patience(): number {
    return this.words[patience]!;
  }

  /** Any thread: count what an action takes as its own time. */
  time<T>(thread: number, action: () => T): T {
    const began = performance.now();
    try {
      return action();
    } finally {
      this.times[thread]![0]! += performance.now() - began;
    }
  }

  /** Caller: time that each thread has spent in tasks, waiting for others in them included, ms. */
  busy(): readonly number[] {
    return this.times.map((time) => time[0]!);
  }

  /** Caller: wakes the workers for a task. */
  give(taskNumber: number, partCount: number, args: readonly number[], barrierAddress = 0): void {
    this.words[task] = taskNumber;
    this.words[parts] = partCount;
    this.words[count] = args.length;
    this.words[barrier] = barrierAddress;
    this.words[number] = (Atomics.load(this.words, order) + 1) | 0;
    this.numbers.set(args);
    Atomics.store(this.words, taken, 0);
    Atomics.store(this.words, ended, 0);
    Atomics.store(this.words, door, 0);
    Atomics.add(this.words, order, 1);
    Atomics.notify(this.words, order);
  }

  /** Any thread: the next part that none has taken. */
  readonly take = (): number => Atomics.add(this.words, taken, 1);

  /** Caller: returns when so many workers have ended the task. */
  awaitAll(workers: number): void {
    this.await(ended, (count) => count === workers);
    this.awaitThoseInside();
  }

  /** Caller: returns when all workers that have begun the task have ended it; nobody can begin it any more. */
  awaitThoseInside(): void {
    Atomics.or(this.words, door, closed);
    this.await(door, (state) => state === closed);
  }

  private await(word: number, isReached: (value: number) => boolean): void {
    for (let i = this.patience; i > 0; i--) if (isReached(Atomics.load(this.words, word))) return;
    for (;;) {
      const value = Atomics.load(this.words, word);
      if (isReached(value)) return;
      Atomics.wait(this.words, word, value);
    }
  }

  /** Worker: waits for an order after the one it has seen and begins it; gives its number, or that of one that was over by then. */
  begin(seen: number): { readonly number: number; readonly isOver: boolean } {
    const latest = this.awaitOrder(seen);
    for (;;) {
      const state = Atomics.load(this.words, door);
      if ((state & closed) !== 0) return { number: latest, isOver: true };
      // The door opens before the order is seen to have grown: this worker has carried it out already.
      if (this.words[number] === seen) return { number: seen, isOver: true };
      if (Atomics.compareExchange(this.words, door, state, state + 1) !== state) continue;
      // It may be a later one by now; no other is given before this worker has left.
      return { number: this.words[number]!, isOver: false };
    }
  }

  private awaitOrder(seen: number): number {
    for (let i = this.patience; i > 0; i--) {
      const next = Atomics.load(this.words, order);
      if (next !== seen) return next;
    }
    while (Atomics.load(this.words, order) === seen) Atomics.wait(this.words, order, seen);
    return Atomics.load(this.words, order);
  }

  /** Worker: the order as the caller gave it. */
  read(): { task: number; parts: number; barrier: number; args: number[] } {
    return {
      task: this.words[task] as number,
      parts: this.words[parts] as number,
      barrier: this.words[barrier] as number,
      args: Array.from(this.numbers.subarray(0, this.words[count])),
    };
  }

  /** Worker: has ended its parts, or stopped at one, and leaves the task. */
  report(thread: number, failure: Failure | undefined): void {
    if (failure !== undefined) {
      const at = reportsAt + thread * reportSize;
      const text = encoder.encode(String(failure.error)).subarray(0, reportSize - textAt);
      this.words[at / 4] = failure.part + 1;
      this.words[at / 4 + 1] = text.length;
      new Uint8Array(this.buffer, at + textAt, text.length).set(text);
    }
    Atomics.add(this.words, ended, 1);
    Atomics.sub(this.words, door, 1);
    Atomics.notify(this.words, ended);
    Atomics.notify(this.words, door);
  }

  /** Caller: takes what a worker reported, leaving nothing behind. */
  takeFailure(thread: number): Failure | undefined {
    const at = reportsAt + thread * reportSize;
    const part = (this.words[at / 4] as number) - 1;
    if (part < 0) return undefined;
    this.words[at / 4] = 0;
    const text = new Uint8Array(this.buffer, at + textAt, this.words[at / 4 + 1] as number);
    return { part, error: decoder.decode(Uint8Array.from(text)) };
  }
}
