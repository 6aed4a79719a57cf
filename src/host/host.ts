/**
 * Those who carry out an exported function of a WebAssembly module, one call per part: `task(part, parts, ...args)`.
 * Parts may run at the same time on different threads, so a part writes nothing that another part reads or writes.
 */
export interface Crew {
  readonly threads: number;
  /** Returns when every part has ended. What the parts return is dropped. */
  run(task: string, parts: number, args: readonly number[]): void;
  /**
   * One call per thread at the same time, `task(thread, threads, barrier, ...args)`; returns when all have ended.
   *
   * @param barrier address of 192 bytes in the kernels' memory where the threads may wait for each other
   */
  together(task: string, barrier: number, args: readonly number[]): void;
  /** One call on the calling thread; gives the function's result. */
  call(task: string, args: readonly number[]): number;
  /** Time that each thread has spent in tasks so far, waiting for others in them included, ms; the calling one first. */
  busy(): readonly number[];
}

/** A crew whose threads live until it is closed. */
export interface ThreadCrew extends Crew {
  /** Ends the threads; a crew that is closed runs nothing. */
  close(): Promise<void>;
}

/** What a machine must offer to run a tissue: kernels from an address, shared memory, threads. */
export interface Host {
  readonly name: string;
  /** Threads that can run at the same time, at least 1. */
  readonly cores: number;
  compile(url: URL): Promise<WebAssembly.Module>;
  /** Shared memory in pages of 64 KiB. */
  memory(initialPages: number, maximumPages: number): WebAssembly.Memory;
  /** `threads` includes the calling one, so 1 starts nothing. */
  crew(module: WebAssembly.Module, memory: WebAssembly.Memory, threads: number): Promise<ThreadCrew>;
}
