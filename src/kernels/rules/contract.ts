/** Cells that one part takes: so few that the columns of a block stay in the first cache. */
export const blockLength = 1024;

export const highestPower = 16;

/**
 * Sums of powers count as no more than this (2^40), so that no product of two of them with a floor or ceiling below 2^40 is infinite.
 * U/(1+U) is 1 from 2^25 on.
 */
export const highestSum = 1099511627776;

/** One signal that pushes a target. */
export interface RuleInput {
  /** [capacity], ≥ 0. A later target may read the output of an earlier one. */
  readonly signal: Float32Array;
  readonly effect: 'increases' | 'decreases';
  /** Signal at which the input alone has half its effect, in the signal's unit, > 0. */
  readonly halfMaximum: number;
  /** Whole, 1 … 16. */
  readonly power: number;
}

/** A quantity that signals push from its base towards its ceiling, and from there towards its floor. */
export interface RuleTarget {
  /** Named in errors. */
  readonly id: string;
  /** Index of the run of cells that has this target. */
  readonly run: number;
  /** [capacity], in the unit of base, ceiling and floor; written for the cells of the run. */
  readonly output: Float32Array;
  readonly base: number;
  readonly ceiling: number;
  readonly floor: number;
  readonly inputs: readonly RuleInput[];
}

/** A quantity that follows another one with a delay. */
export interface Relaxation {
  readonly id: string;
  readonly run: number;
  /** [capacity]; overwritten for the cells of the run. */
  readonly follower: Float32Array;
  /** [capacity], in the unit of the follower. */
  readonly target: Float32Array;
  /** k = 1 − exp(−dt/τ), from 0 (stays) to 1 (is there at once). */
  readonly share: number;
}

/** Cells `start` to `end`, without `end`, that lie side by side and share their targets. */
export interface CellRun {
  readonly start: number;
  readonly end: number;
}

/** Rules bound to columns of one arena, with the tables that a kernel reads; made by `compileRules`. */
export interface RuleProgram {
  readonly targets: readonly RuleTarget[];
  readonly relaxations: readonly Relaxation[];
  readonly runs: readonly CellRun[];
  /** Blocks of at most 1024 cells that all runs together make: the parts, whatever the number of threads. */
  readonly blocks: number;
  readonly addresses: ProgramAddresses;
  /**
   * Says where the cells of each run lie now, from the lowest to the highest; a run may be empty.
   *
   * @throws MarrowError `invalid-input` when runs overlap, leave the columns or are not as many as before
   */
  place(runs: readonly CellRun[]): void;
}

/** Where the tables begin in memory. */
export interface ProgramAddresses {
  readonly blocks: number;
  readonly runs: number;
  readonly targets: number;
  readonly inputs: number;
  readonly relaxations: number;
}

/**
 * What every version computes, bit for bit. All steps are rounded to float32; sums run over the inputs in their order.
 *
 * U = Σ (s·(1/h))^n over what increases, V the same over what decreases, u = U/(1+U), v = V/(1+V),
 * value = (1 − v)·(base + (ceiling − base)·u) + v·floor, computed with one division as
 * (base + ceiling·U + V·(1+U)·floor)/((1+U)·(1+V)).
 */
export interface RuleKernel {
  /** Writes each target's value for each cell of its run, targets in their order. */
  respond(program: RuleProgram): void;
  /** a ← a + (target − a)·k for each cell of the run. */
  relax(program: RuleProgram): void;
}
