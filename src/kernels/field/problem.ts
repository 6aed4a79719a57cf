/** A box of nx × ny × nz voxels; voxel (x, y, z) has the index (z·ny + y)·nx + x. */
export interface Grid {
  /** Voxels along x, a multiple of 4; both x sides are closed. */
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
  /** Edge of a voxel, µm. */
  readonly spacing: number;
  /** Whether the two y sides are one; closed otherwise. */
  readonly periodicY: boolean;
  /** Whether the two z sides are one; closed otherwise. */
  readonly periodicZ: boolean;
}

/**
 * One substance on a grid: find c with
 *
 *     reaction·c − ∇·(D ∇c) = source
 *
 * by finite volumes: the flux through a face is D_face·(c_j − c_i)/spacing with the harmonic mean D_face = 2·D_i·D_j/(D_i + D_j).
 * A voxel without an open face (D = 0 in it or in all around it) is masked: nothing flows, and c = source/reaction there, or 0 where
 * reaction = 0. A backward Euler step and a steady state are both this problem. Time is in any one unit, written T.
 * Every connected part of the unmasked voxels needs a positive reaction somewhere.
 *
 * @property c         [nz, ny, nx], concentration; the first guess on entry, the solution on return
 * @property D         [nz, ny, nx], µm²/T, ≥ 0, at most 1e15
 * @property reaction  [nz, ny, nx], 1/T, ≥ 0
 * @property source    [nz, ny, nx], concentration/T, any sign
 * @property workspace [workspaceLength(grid)], zeros at first, owned by the solver
 */
export interface FieldProblem {
  readonly grid: Grid;
  readonly c: Float32Array;
  readonly D: Float32Array;
  readonly reaction: Float32Array;
  readonly source: Float32Array;
  readonly workspace: Float32Array;
}

export interface Solution {
  /** V-cycles done. */
  readonly cycles: number;
  /** ‖source − A c‖ / ‖source‖ over unmasked voxels; NaN if the input was not finite. */
  readonly residual: number;
}
