import { MarrowError } from '../core/error.ts';

/** An exported function of the kernel module. */
export type Task = (...args: number[]) => unknown;

/** The functions of one instance, numbered as the module lists them: the same number on every thread. */
export interface Tasks {
  readonly names: readonly string[];
  readonly functions: readonly Task[];
}

/** Instantiates the module on a shared memory. */
export function bind(module: WebAssembly.Module, memory: WebAssembly.Memory): Tasks {
  const { exports } = new WebAssembly.Instance(module, { env: { memory, abort } });
  const names = WebAssembly.Module.exports(module)
    .filter(({ kind }) => kind === 'function')
    .map(({ name }) => name);
  return { names, functions: names.map((name) => exports[name] as Task) };
}

/** What a task calls instead of going on with a broken state; line and column are those of its source. */
function abort(_message: number, _file: number, line: number, column: number): never {
  throw new MarrowError({
    kind: 'diverged',
    message: `a kernel stopped itself at line ${line}, column ${column}`,
    advice: 'Report it with the scenario and the seed; they give the same stop again.',
  });
}

/** The function of a number that `names` has given. */
export function taskOf({ functions }: Tasks, number: number): Task {
  return functions[number]!;
}

/** The part at which a thread stopped, and why. */
export interface Failure {
  readonly part: number;
  readonly error: unknown;
}

/** Carries out one part after the other as `next` gives them, until none is left or one throws. */
export function carryOut(task: Task, next: () => number, parts: number, args: readonly number[]): Failure | undefined {
  let part = next();
  try {
    for (; part < parts; part = next()) task(part, parts, ...args);
  } catch (error) {
    return { part, error };
  }
  return undefined;
}

/** Words of a barrier (kernels/barrier.as.ts): its turn; threads that have come, parts taken since; whether one has failed, loads before a thread sleeps. */
const [turn, come, taken, failed, patience] = [0, 16, 17, 32, 33];
const barrierWords = 48;

/** All parts in their order, for a thread that is alone. */
export function inOrder(): () => number {
  let part = 0;
  return () => part++;
}

/** One part and no other. */
export function only(part: number): () => number {
  let next = part;
  return () => {
    const own = next;
    next = Number.POSITIVE_INFINITY;
    return own;
  };
}

/** The barrier at which the threads of one task wait for each other. */
export function barrierAt(memory: WebAssembly.Memory, address: number): Int32Array {
  return new Int32Array(memory.buffer, address, barrierWords);
}

/** Before a task: nobody has come, nobody has failed; who waits gives up its core after so many loads. */
export function resetBarrier(words: Int32Array, loads: number): void {
  Atomics.store(words, patience, loads);
  Atomics.store(words, come, 0);
  Atomics.store(words, taken, 0);
  Atomics.store(words, failed, 0);
}

/** A thread stopped: let those who wait for it go on and give up. */
export function abandonBarrier(words: Int32Array): void {
  Atomics.store(words, failed, 1);
  Atomics.add(words, turn, 1);
  Atomics.notify(words, turn);
}
