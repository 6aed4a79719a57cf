/** What a benchmark measured: one time per batch, and how much was done. */
export interface Measured {
  /** Of the figure; the benchmark's own name when absent. */
  readonly name?: string;
  readonly unit: string;
  /** One per batch. */
  readonly times: readonly number[];
  /** Sizes of the problem, by name. */
  readonly work: Readonly<Record<string, number>>;
  /** Most mechanical sub-steps in one tick. */
  readonly substeps: number;
  /** Digest of the result: every batch and every number of threads must end with it. */
  readonly hash?: string;
}

/** Something that is timed in at least five batches after a warm-up, from a fixed seed. */
export interface Benchmark {
  readonly name: string;
  readonly says: string;
  /** One figure, or several of one kind. */
  measure(threads: number): Promise<Measured | readonly Measured[]>;
}
