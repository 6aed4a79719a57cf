import type { Arena } from '../arena.ts';
import type { Blocks } from '../blocks.ts';

/** Phases as the column `phase` has them; after G2/M comes that of cells that have ended their divisions. */
export const [G0, G1, S, G2M, ended] = [0, 1, 2, 3, 4] as const;

/** Columns of one arena: what moves cells on in the cycle. */
export interface CycleColumns {
  /** [positions] row of the cell at each position. */
  readonly order: Uint32Array;
  /** By row. */
  readonly phase: Uint8Array;
  readonly inBlood: Uint8Array;
  /** 1 for cells that are no more. */
  readonly gone: Uint8Array;
  readonly id: Uint32Array;
  /** Hours left in S or G2/M, overwritten. */
  readonly timer: Float32Array;
  /** By position: rate of leaving G0, 1/h; speed in G1; probability of renewing itself. */
  readonly entry: Float32Array;
  readonly speed: Float32Array;
  readonly renewal: Float32Array;
  /** [runs] rate of leaving G1 at the speed of 1, 1/h; below 0 for cells that do not divide. */
  readonly rateInG1: Float64Array;
  /** [positions], written: see `CycleKernel`. */
  readonly found: Uint32Array;
}

/** What a kernel is given. */
export interface Cycles {
  readonly blocks: Blocks;
  readonly columns: CycleColumns;
  /** h */
  readonly dt: number;
  readonly seed: number;
  readonly purpose: number;
  /** Address of the columns' addresses. */
  readonly table: number;
}

/** What a cell does, as `found` says it. */
export const turn = { leavesRest: 0, endsS: 1, divides: 2 } as const;

/**
 * Time passes for cells in the tissue: timers of S and G2/M run, and those in G0 and G1 leave it with the probability
 * 1 − exp(−rate·dt), by lot, the draw being the phase. Of each block, `found` holds 4·position + turn, from its first position
 * on, as many as the block says; its sums are the probabilities of leaving, and of leaving and renewing itself, in grains.
 */
export interface CycleKernel {
  pass(cycles: Cycles, tick: number): void;
}

/** Columns with the table that a kernel reads. */
export function cyclesOf(
  arena: Arena,
  blocks: Blocks,
  columns: CycleColumns,
  constants: Pick<Cycles, 'dt' | 'seed' | 'purpose'>,
): Cycles {
  const c = columns;
  const order = [
    ...[blocks.table, c.found, c.order, c.phase, c.inBlood, c.gone, c.id],
    ...[c.timer, c.entry, c.speed, c.renewal, c.rateInG1],
  ];
  const table = arena.u32(order.length);
  table.set(order.map(({ byteOffset }) => byteOffset));
  return { blocks, columns, ...constants, table: table.byteOffset };
}
