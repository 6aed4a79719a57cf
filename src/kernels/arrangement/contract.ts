import type { Grid } from '../field/problem.ts';
import type { Crowd } from './crowd.ts';

/** Cells by row, and the orders that they are brought into; columns of one arena. */
export interface Arrangement {
  readonly count: number;
  readonly grid: Grid;
  /** [rows] */
  readonly type: Uint8Array;
  /** [rows] 1 for a cell that is not in the tissue. */
  readonly inBlood: Uint8Array;
  /** [rows] µm */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  readonly radius: Float32Array;
  /** [types + 1], written: first position of each type. */
  readonly runs: Uint32Array;
  /** [positions], written: row of the cell, by type and then by row. */
  readonly order: Uint32Array;
  /** [positions], written: voxel around the cell, or `inBloodStream`; a point outside counts as in the voxel at the end. */
  readonly voxel: Uint32Array;
  /** Written: those in the tissue by bin, and in a bin by position. */
  readonly crowd: Crowd;
}

/** Stands for the voxel of a cell in blood. */
export const inBloodStream = 0xffffffff;

export interface ArrangementKernel {
  /** Lines the cells up by type: `runs` and `order`. */
  lineUp(arrangement: Arrangement): void;
  /**
   * Names the voxels of cells that are lined up, and sorts those in the tissue by where they are.
   *
   * @param rare bits of the types that few look for
   */
  gather(arrangement: Arrangement, rare: number): void;
}
