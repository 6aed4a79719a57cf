/** Random directions to be drawn in one go, in columns of one arena. */
export interface Directions {
  /** How many of the columns' rows are meant. */
  readonly count: number;
  /** [≥ count] of the cell that each is for. */
  readonly id: Uint32Array;
  /** [≥ count], written: components of a unit vector, uniform on the sphere. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** Bits are those of `randomDirection` of `core`. */
export interface DirectionKernel {
  directions(columns: Directions, seed: number, purpose: number, tick: number): void;
}
