import type { Arena } from '../arena.ts';
import type { Blocks } from '../blocks.ts';
import type { Grid } from '../field/problem.ts';

/** Columns of one arena: what harms cells. */
export interface HarmColumns {
  /** [positions] row of the cell at each position. */
  readonly order: Uint32Array;
  /** By row. */
  readonly phase: Uint8Array;
  readonly inBlood: Uint8Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  /** Overwritten. */
  readonly damage: Float32Array;
  /** By position: rate of repair, 1/h. */
  readonly repair: Float32Array;
}

/** A drug that cells store. */
export interface StoredDrug {
  /** By row, overwritten: over what a cell holds in the long run at the reference level. */
  readonly store: Float32Array;
  /** [voxels] level around cells, and pressure of the gas that slows its activation; null where none does. */
  readonly level: Float32Array;
  readonly gas: Float32Array | null;
  readonly reference: number;
  /** Level of half saturation; 0 without saturation. */
  readonly saturation: number;
  /** Pressure at which activation is halfway to its least share, and that share; Infinity where nothing slows it. */
  readonly gasHalf: number;
  readonly least: number;
  /** What cells in blood hold in the long run. */
  readonly steadyInBlood: number;
  /** Share that is kept over a tick. */
  readonly keep: number;
  /** Store of half the damage; 0 where damage is proportional. */
  readonly damageHalf: number;
  /** [phases] how much of the damage is done in each. */
  readonly inPhase: readonly number[];
  /** [runs] rates of damage that add up one after the other, 1/h. */
  readonly rates: readonly (readonly number[])[];
}

/** What a kernel is given. */
export interface Harm {
  readonly blocks: Blocks;
  readonly columns: HarmColumns;
  readonly grid: Grid;
  /** h */
  readonly dt: number;
  /** Words for the addresses of columns, and numbers for the drugs and their rates. */
  readonly table: Uint32Array;
  readonly numbers: Float64Array;
}

/**
 * Cells take up drugs, A ← A∞ + (A − A∞)·keep with A∞ = active·f(C)/f(reference), f(C) = C/(K + C) or C without saturation, and
 * active = least + (1 − least)·half/(half + pressure); and are damaged by what they hold,
 * Δ ← Δ∞ + (Δ − Δ∞)·exp(−repair·dt) with Δ∞ = Σ damage/repair, or Δ + Σ damage·dt without repair.
 */
export interface HarmKernel {
  harm(harm: Harm, drugs: readonly StoredDrug[]): void;
}

/** Numbers of a drug in the table, and those of one of its rates. */
export const drugNumbers = 16;
export const rateNumbers = 2;

/**
 * Columns with the table that a kernel reads.
 *
 * @param drugs as many as there can be
 * @param rates of all runs together, as many as there can be
 */
export function harmOf(
  arena: Arena,
  blocks: Blocks,
  columns: HarmColumns,
  { grid, dt }: Pick<Harm, 'grid' | 'dt'>,
  { drugs, rates, runs }: { readonly drugs: number; readonly rates: number; readonly runs: number },
): Harm {
  const { damage, inBlood, order, phase, repair, x, y, z } = columns;
  const words = [blocks.table, order, phase, inBlood, x, y, z, damage, repair].map(({ byteOffset }) => byteOffset);
  const numbers = arena.f64(drugs * drugNumbers + rates * rateNumbers);
  const table = arena.u32(words.length + 5 + runs + 1);
  table.set([...words, grid.nx, grid.ny, grid.nz, 0, numbers.byteOffset]);
  return { blocks, columns, grid, dt, table, numbers };
}
