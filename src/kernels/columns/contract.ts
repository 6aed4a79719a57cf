import type { Arena } from '../arena.ts';

/** A quantity by place, and where it is kept. */
export interface Twin {
  /** [rows], or [positions] of all cells. */
  readonly kept: Float32Array;
  readonly by: 'row' | 'position';
  /** [places] */
  readonly column: Float32Array;
  /** [runs] 1 where the cells of the run have the quantity. */
  readonly isHad: Uint8Array;
}

/** Quantities that cells have, and the order in which runs of cells lie side by side; all columns of one arena. */
export interface Twins {
  readonly twins: readonly Twin[];
  /** [places] row of the cell at each place. */
  readonly order: Uint32Array;
  /** [runs + 1] first place of each run. */
  readonly runs: Uint32Array;
  /** Address of four words per twin: those of kept, column and isHad, and 1 by position. */
  readonly table: number;
}

/** Columns of one arena that are wiped together. */
export interface Slate {
  readonly columns: readonly (Float32Array | Uint32Array)[];
  /** Address of the addresses of the columns. */
  readonly table: number;
}

/** Copies whole quantities from places to where they are kept, and wipes columns. */
export interface ColumnKernel {
  /** @param first position of the first place; the quantity of a run that does not have it is left as it is */
  scatter(twins: Twins, first: number): void;
  /** The first `count` values of each column become 0. */
  wipe(slate: Slate, count: number): void;
}

/** Columns with the table that a kernel reads. */
export function slateOf(arena: Arena, columns: Slate['columns']): Slate {
  const table = arena.u32(columns.length);
  table.set(columns.map(({ byteOffset }) => byteOffset));
  return { columns, table: table.byteOffset };
}

/** Quantities with the table that a kernel reads. */
export function twinsOf(
  arena: Arena,
  quantities: readonly (Omit<Twin, 'isHad'> & { readonly isHad: readonly boolean[] })[],
  order: Uint32Array,
  runs: Uint32Array,
): Twins {
  const table = arena.u32(4 * quantities.length);
  const twins = quantities.map(({ kept, by, column, isHad }, k) => {
    const had = arena.u8(isHad.length);
    had.set(isHad.map(Number));
    table.set([kept.byteOffset, column.byteOffset, had.byteOffset, Number(by === 'position')], 4 * k);
    return { kept, by, column, isHad: had };
  });
  return { twins, order, runs, table: table.byteOffset };
}
