import type { Arena } from '../arena.ts';

/** A quantity kept by row, and the column in which it lies by position. */
export interface Twin {
  /** [rows] */
  readonly rows: Float32Array;
  /** [positions] */
  readonly column: Float32Array;
  /** [runs] 1 where the cells of the run have the quantity. */
  readonly isHad: Uint8Array;
}

/** Quantities that cells have by row, and the order in which runs of cells lie side by side; all columns of one arena. */
export interface Twins {
  readonly twins: readonly Twin[];
  /** [positions] row of the cell at each position. */
  readonly order: Uint32Array;
  /** [runs + 1] first position of each run. */
  readonly runs: Uint32Array;
  /** Address of four words per twin: those of rows, column and isHad. */
  readonly table: number;
}

/** Copies whole quantities between rows and positions, of the runs that have them. */
export interface ColumnKernel {
  /** To positions; 0 in runs that do not have the quantity. */
  gather(twins: Twins): void;
  /** Back to rows. */
  scatter(twins: Twins): void;
}

/** Quantities with the table that a kernel reads. */
export function twinsOf(
  arena: Arena,
  quantities: readonly {
    readonly rows: Float32Array;
    readonly column: Float32Array;
    readonly isHad: readonly boolean[];
  }[],
  order: Uint32Array,
  runs: Uint32Array,
): Twins {
  const table = arena.u32(4 * quantities.length);
  const twins = quantities.map(({ rows, column, isHad }, k) => {
    const had = arena.u8(isHad.length);
    had.set(isHad.map(Number));
    table.set([rows.byteOffset, column.byteOffset, had.byteOffset], 4 * k);
    return { rows, column, isHad: had };
  });
  return { twins, order, runs, table: table.byteOffset };
}
