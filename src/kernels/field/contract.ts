import type { Fed, Feed } from './feed.ts';
import type { FieldProblem, Solution } from './problem.ts';

export interface SolveOptions {
  /**
   * Largest accepted ‖source − A c‖ / ‖source‖ over unmasked voxels, dimensionless, > 0. With an accuracy it is asked of the first
   * guess only.
   */
  readonly tolerance: number;
  /**
   * Largest accepted estimate of ‖c − solution‖ / ‖c‖ over unmasked voxels, dimensionless; absent or 0: the residual alone decides.
   * The estimate is the size of the correction that the coarse levels offer for c. It sees smooth errors; a cycle smoothes the others.
   */
  readonly accuracy?: number;
  /** Most V-cycles, ≥ 0. */
  readonly maxCycles: number;
  /** Red-black sweeps between two coarse corrections: 2 is V(1,1), 4 is V(2,2). */
  readonly sweeps?: 2 | 4;
}

/**
 * Multigrid for field problems; every implementation gives the same bits.
 *
 * If no source is negative, no returned concentration is negative, however few cycles were done: each coarse correction is
 * projected on c ≥ 0, which never moves c away from the solution, and Gauss-Seidel keeps the sign.
 */
export interface FieldSolver {
  /** Derive everything from D and reaction; once before the first solve and whenever D changes. */
  prepare(problems: readonly FieldProblem[]): void;
  /**
   * Advance each substance by a tick, in rounds: what its vessels bring, what feed.ts assembles, the solution of that, and what blood
   * has left if vessels carry it. A field with neither source nor level is left at 0. No two feeds share what they write.
   *
   * @returns cycles of all rounds, and the largest residual that one of them left
   */
  advance(feeds: readonly Feed[], options: SolveOptions | readonly SolveOptions[]): Solution[];
  /** Write reaction and source of some problems from what a tick does to them, see feed.ts. */
  assemble(feeds: readonly Feed[]): Fed[];
  /** Derive again what depends on reaction; whenever only reaction changed. */
  refresh(problems: readonly FieldProblem[]): void;
  /**
   * Solve each problem, all with the same options or each with its own; several may be solved at the same time, so they share no
   * column except D. A first guess within the tolerance is returned as it was, but for masked voxels.
   */
  solve(problems: readonly FieldProblem[], options: SolveOptions | readonly SolveOptions[]): Solution[];
}

/** The options of problem i. */
export function optionsOf(options: SolveOptions | readonly SolveOptions[], i: number): SolveOptions {
  return 'tolerance' in options ? options : options[i]!;
}
