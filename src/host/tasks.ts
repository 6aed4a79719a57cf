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
  throw new MarrowError({ kind: 'diverged', message: `a kernel stopped itself at line ${line}, column ${column}` });
}

/** The part at which a thread stopped, and why. */
export interface Failure {
  readonly part: number;
  readonly error: unknown;
}

/** Carries out the parts of one thread: `thread`, `thread + threads`, and so on, up to the first that throws. */
export function carryOut(
  task: Task,
  thread: number,
  threads: number,
  parts: number,
  args: readonly number[],
): Failure | undefined {
  let part = thread;
  try {
    for (; part < parts; part += threads) task(part, parts, ...args);
  } catch (error) {
    return { part, error };
  }
  return undefined;
}
