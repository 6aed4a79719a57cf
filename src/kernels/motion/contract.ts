import { sqrt } from '../../core/math.ts';
import type { FieldProblem, Grid } from '../field/problem.ts';
import type { Bodies } from '../mechanics/contract.ts';

/** How the cells of one type grow and go. */
export interface Kind {
  /** Grown up and undisturbed, µm. */
  readonly radius: number;
  readonly moves: boolean;
  /** The substance whose gradient attracts it. */
  readonly attractant: Pick<FieldProblem, 'c' | 'D'> | null;
}

/** Cells by row, columns of one arena. */
export interface Movers {
  readonly id: Uint32Array;
  /** 1 for those that are not in the tissue. */
  readonly inBlood: Uint8Array;
  /** Not 0 for those that are held. */
  readonly holder: Uint32Array;
  /** µm; within the block. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  readonly radius: Float32Array;
  readonly crowding: Float32Array;
}

/** Cells, and the bodies that those in the tissue are to the mechanics; all columns of one arena. */
export interface Outset {
  readonly cells: Movers;
  /** [positions] row of the cell at each position. */
  readonly order: Uint32Array;
  /** [types + 1] first position of each type. */
  readonly runs: Uint32Array;
  readonly kinds: readonly Kind[];
  /** [positions] radius over that of the type. */
  readonly size: Float32Array;
  /** [positions] µm/h */
  readonly motility: Float32Array;
  /** [positions] 0 = any direction alike to 1 = up the gradient. */
  readonly attraction: Float32Array;
  /** Periodic along y and z. */
  readonly grid: Grid;
  /** From 0 to 1. */
  readonly heldMobility: number;
  /** [bodies] row of the cell. */
  readonly row: Uint32Array;
  readonly bodies: Omit<Bodies, 'n'>;
}

/** An outset with the tables that a kernel reads. */
export interface BoundOutset extends Outset {
  /** Address of the words of layout.ts. */
  readonly table: number;
  /** [blocks of positions] first body of each block. */
  readonly first: Uint32Array;
  /** [blocks of positions] */
  readonly fastest: Float64Array;
}

/** One tick of growth and of random directions. */
export interface Departure {
  /** Share of the way to their size that cells grow. */
  readonly growth: number;
  readonly seed: number;
  readonly purpose: number;
  readonly tick: number;
}

/** What every version computes, bit for bit: in double precision, rounded where a column is written. */
export interface MotionKernel {
  /**
   * Cells grow, r ← r + (size · radius of the type − r) · growth, and those in the tissue become bodies in the order of their positions.
   * A free cell of a type that moves takes a `randomDirection` w for its id, bent up the gradient of what attracts it,
   * w + attraction · (u − w) with u of `uphill`, and its motility along it; the others none.
   *
   * @returns how many bodies there are, and the greatest of their hastes, 1/h
   */
  setOut(outset: BoundOutset, departure: Departure): { readonly n: number; readonly fastest: number };
  /** The first n bodies take their centers back to their cells; crowding ← crowding + (pressure − crowding) · share. */
  settle(outset: BoundOutset, n: number, share: number): void;
}

/** How many of its radii a body wants to go by itself, 1/h: mobility · |m| / radius. */
export function haste({ mobility, mx, my, mz, radius }: Outset['bodies'], n: number): number {
  return (mobility[n]! * sqrt(mx[n]! * mx[n]! + my[n]! * my[n]! + mz[n]! * mz[n]!)) / radius[n]!;
}
