/** What a benchmark measured: one time per batch, and how much was done. */
export interface Measured {
  readonly unit: string;
  /** One per batch. */
  readonly times: readonly number[];
  /** Sizes of the problem, by name. */
  readonly work: Readonly<Record<string, number>>;
  /** Most mechanical sub-steps in one tick. */
  readonly substeps: number;
}

/** Something that is timed in at least five batches after a warm-up, from a fixed seed. */
export interface Benchmark {
  readonly name: string;
  readonly says: string;
  measure(threads: number): Promise<Measured>;
}
