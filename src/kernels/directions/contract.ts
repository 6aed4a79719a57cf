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

/**
 * With the first two lots u, v of a purpose, id and tick: z = 2u − 1, and x, y = √(1 − z²)·(cos 2πv, sin 2πv). Bits are those
 * of `random`, `cos` and `sin` of `core`.
 */
export interface DirectionKernel {
  directions(columns: Directions, seed: number, purpose: number, tick: number): void;
}
