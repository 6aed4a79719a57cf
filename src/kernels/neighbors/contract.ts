import type { Grid } from '../field/contract.ts';

/** Points in columns of one arena. */
export interface Points {
  readonly count: number;
  /** [≥ count] µm; on a periodic axis from 0 to its length. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
}

/** Points sorted by the voxel that each lies in. */
export interface Crowd extends Points {
  /** [voxels + 1] where the points of a voxel begin. */
  readonly start: Uint32Array;
}

/** Two sets of points of a block. */
export interface Encounter {
  readonly few: Points;
  readonly many: Crowd;
  readonly grid: Grid;
  /** µm */
  readonly reach: number;
  /** [≥ few.count], written: how many of the many lie within reach of each of the few, itself among them if it is of both. */
  readonly found: Uint32Array;
}

/** Counts points around points: d² ≤ reach² with d² = dx² + dy² + dz² in double precision, the shorter way along y and z. */
export interface NeighborKernel {
  count(encounter: Encounter): void;
}
