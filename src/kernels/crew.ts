/**
 * Those who carry out an exported function of the kernel module.
 * Parts may run at the same time on different threads, so a part writes nothing that another part reads or writes.
 * The number of parts never depends on the number of threads.
 */
export interface Crew {
  readonly threads: number;
  /** One call per part, `task(part, parts, ...args)`; returns when every part has ended. What the parts return is dropped. */
  run(task: string, parts: number, args: readonly number[]): void;
  /**
   * One call per thread at the same time, `task(thread, threads, barrier, ...args)`; returns when all have ended.
   *
   * @param barrier address of 192 bytes where they may wait for each other (barrier.as.ts)
   */
  together(task: string, barrier: number, args: readonly number[]): void;
  /** One call on the calling thread; gives the function's result. */
  call(task: string, args: readonly number[]): number;
  /** Time that each thread has spent in tasks so far, waiting for others in them included, ms; the calling one first. */
  busy(): readonly number[];
}
