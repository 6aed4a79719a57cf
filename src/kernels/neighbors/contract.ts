import type { Crowd } from '../arrangement/crowd.ts';

/** Cells that look around in a crowd, by where they stand; columns of one arena. */
export interface Lookers {
  readonly crowd: Crowd;
  /** [positions] row of the cell. */
  readonly order: Uint32Array;
  /** [rows] µm; on a periodic axis from 0 to its length. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  /** First position of those who look, and the position behind the last. */
  readonly from: number;
  readonly to: number;
  /** The bit of the type that they all are of. */
  readonly kind: number;
  /** µm */
  readonly reach: number;
}

/** What is counted. */
export interface Count {
  /** Bits of the types that count. */
  readonly kinds: number;
  /** [positions] */
  readonly column: Float32Array;
}

/** Cells that show themselves to those near them; columns of one arena. */
export interface Showing {
  readonly crowd: Crowd;
  /** [positions] row of the cell. */
  readonly order: Uint32Array;
  /** [rows] µm */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  readonly radius: Float32Array;
  /** Which of those who show themselves are meant. */
  readonly from: number;
  readonly to: number;
  /** [showing] rows. */
  readonly rows: Uint32Array;
  /** [showing] how far beyond its outline each reaches, µm. */
  readonly reach: Float64Array;
  /** Radius of the widest that may touch, µm. */
  readonly widest: number;
  /** Bits of the types that may touch. */
  readonly kinds: number;
  /** [showing], written: how many touch it. */
  readonly count: Uint32Array;
  /** Room for the list of each. */
  readonly most: number;
  /** [(to − from) · most], written: rows of the first `most` that touch each, in no particular order. */
  readonly touching: Uint32Array;
}

/**
 * Looks for cells around cells, all in double precision and the shorter way along y and z. Near are those with d² ≤ reach²,
 * d² = dx² + dy² + dz²; those touch with d² ≤ (radius + reach + radius of the other)².
 */
export interface NeighborKernel {
  /** Each of the lookers counts those near it, itself not among them; 0 in blood. */
  count(lookers: Lookers, counts: readonly Count[]): void;
  /** Each of the lookers adds 1 for all of these kinds that are near it, except for itself. */
  tell(lookers: Lookers, told: Count): void;
  touch(showing: Showing): void;
}
