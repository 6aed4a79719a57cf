import type { Arena } from '../arena.ts';
import type { Blocks } from '../blocks.ts';
import type { Grid } from '../field/problem.ts';

export { ended } from '../cycle/contract.ts';

/** Columns of one arena: what decides whether cells die or move between tissue and blood. */
export interface FateColumns {
  /** [positions] row of the cell at each position. */
  readonly order: Uint32Array;
  /** By row. */
  readonly phase: Uint8Array;
  readonly inBlood: Uint8Array;
  readonly id: Uint32Array;
  readonly maturity: Float32Array;
  readonly damage: Float32Array;
  readonly holder: Uint32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  readonly radius: Float32Array;
  /** By position: 1/h, the last one the damage at which its hazard is half its greatest. */
  readonly death: Float32Array;
  readonly egress: Float32Array;
  readonly homing: Float32Array;
  readonly maturation: Float32Array;
  readonly threshold: Float32Array;
  /** [voxels] µm from a wall through which cells pass, and the segment of that wall, −1 where there is none. */
  readonly exitDistance: Float32Array;
  readonly exitSegment: Int32Array;
  /** [segments] 1 where cells can pass. */
  readonly isOpen: Uint8Array;
  /** [positions], written: see `FateKernel`. */
  readonly found: Uint32Array;
}

/** What never changes in a run. */
export interface FateConstants {
  readonly grid: Grid;
  /** h */
  readonly dt: number;
  /** A cell can leave whose surface is as near to a wall, µm. */
  readonly reach: number;
  /** Hazard of damage without end, 1/h, and the power with which it rises. */
  readonly damageDeath: number;
  readonly damagePower: number;
  readonly seed: number;
  /** Purposes of the draws for whether something happens, and what. */
  readonly whether: number;
  readonly what: number;
}

/** What a kernel is given. */
export interface Fates {
  readonly blocks: Blocks;
  readonly columns: FateColumns;
  readonly constants: FateConstants;
  /** Address of the columns' addresses and the grid. */
  readonly table: number;
}

/** What happens to a cell, as `found` says it; the last one stands for a hazard that is less than 0 or no number. */
export const fate = { dies: 0, diesOfDamage: 1, moves: 2, unknown: 3 } as const;

/**
 * Who dies or moves in this tick. Cells that have ended their divisions mature: maturity ← maturity + maturation·dt.
 *
 * The hazard of dying is that of the behavior and that of damage, that of moving `homing` in blood, and `egress` for those in
 * the tissue that nobody holds and that are at an open wall. It happens to a cell with the probability 1 − exp(−hazard·dt), by
 * lot, and a second lot says what. Of each block, `found` holds 4·position + fate, from its first position on, as
 * many as the block says; its sums are the probabilities of dying, leaving and coming back, in grains.
 */
export interface FateKernel {
  /** @param areAllOpen when true, `isOpen` is not read */
  draw(fates: Fates, tick: number, areAllOpen: boolean): void;
}

/** Columns with the table that a kernel reads. */
export function fatesOf(arena: Arena, blocks: Blocks, columns: FateColumns, constants: FateConstants): Fates {
  const { grid } = constants;
  const c = columns;
  const order = [
    ...[blocks.table, c.found, c.order, c.phase, c.inBlood, c.id, c.maturity, c.damage, c.holder],
    ...[c.x, c.y, c.z, c.radius, c.death, c.egress, c.homing, c.maturation, c.threshold],
    ...[c.exitDistance, c.exitSegment, c.isOpen],
  ];
  const table = arena.u32(order.length + 3);
  table.set([...order.map(({ byteOffset }) => byteOffset), grid.nx, grid.ny, grid.nz]);
  return { blocks, columns, constants, table: table.byteOffset };
}
