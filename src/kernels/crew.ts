/**
 * Those who carry out an exported function of the kernel module, one call per part: `task(part, parts, ...args)`.
 * Parts may run at the same time on different threads, so a part writes nothing that another part reads or writes.
 * The number of parts never depends on the number of threads.
 */
export interface Crew {
  readonly threads: number;
  /** Returns when every part has ended. The sum of what the parts return is of no meaning and is dropped. */
  run(task: string, parts: number, args: readonly number[]): void;
  /** One call on the calling thread; gives the function's result. */
  call(task: string, args: readonly number[]): number;
}
