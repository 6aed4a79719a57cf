/** Lots to be drawn in one go, in columns of one arena. */
export interface Lots {
  /** How many of the columns' rows are meant. */
  readonly count: number;
  /** [≥ count] of the cell or whatever each number is for. */
  readonly id: Uint32Array;
  /** [≥ count] which of the draws of one purpose, id and tick. */
  readonly draw: Uint32Array;
  /** [≥ count], written: uniform in [0, 1) with 53 bits. */
  readonly uniform: Float64Array;
}

/** What each version gives, bit for bit: `uniform[n] = random(seed, purpose, id[n], tick, draw[n])` of `core/random.ts`. */
export interface RandomKernel {
  draw(lots: Lots, seed: number, purpose: number, tick: number): void;
}
