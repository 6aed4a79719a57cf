import type { Arena } from '../kernels/arena.ts';

const kinds = { f32: Float32Array, f64: Float64Array, i32: Int32Array, u32: Uint32Array, u8: Uint8Array };
export type ColumnKind = keyof typeof kinds;

/** One property of every row of a table. */
export interface ColumnSpec {
  readonly kind: ColumnKind;
  readonly unit: string;
}

type Values<S extends ColumnSpec> = InstanceType<(typeof kinds)[S['kind']]>;
export type AnyValues = Float32Array | Float64Array | Int32Array | Uint32Array | Uint8Array;

/** A column with its name and its place in the shared memory. */
export interface Column extends ColumnSpec {
  readonly name: string;
  readonly values: AnyValues;
}

/** Rows of one kind of thing, as columns. Saving, hashing, resuming and drawing read `columns` and need no list of their own. */
export interface Table {
  readonly name: string;
  readonly capacity: number;
  /** Rows in use. */
  count: number;
  readonly columns: readonly Column[];
  /** False for a table that steers the run without being part of the tissue's state. */
  readonly hashed: boolean;
}

/** Hand out one typed array per entry of a specification. */
export function allocate<S extends Record<string, ColumnSpec>>(
  arena: Arena,
  spec: S,
  capacity: number,
): { readonly [K in keyof S]: Values<S[K]> } {
  const entries = Object.entries(spec).map(([name, column]) => [name, arena[column.kind](capacity)] as const);
  return Object.fromEntries(entries) as { readonly [K in keyof S]: Values<S[K]> };
}

/** The table over arrays that `allocate` handed out. */
export function table(name: string, capacity: number, count: number, columns: readonly Column[], hashed = true): Table {
  return { name, capacity, count, columns, hashed };
}

/** The columns of a specification with the arrays of the same names. */
export function columnsOf(spec: Record<string, ColumnSpec>, values: Record<string, AnyValues>, prefix = ''): Column[] {
  return Object.entries(spec).map(([name, column]) => ({
    ...column,
    name: prefix + name,
    values: values[name] as AnyValues,
  }));
}

/** Copy row `from` over row `to` in every column. */
export function moveRow(columns: readonly Column[], from: number, to: number): void {
  for (let k = 0; k < columns.length; k++) {
    const { values } = columns[k]!;
    // Most are of these kinds, and a line that meets one kind alone is fast.
    if (values instanceof Float32Array) values[to] = values[from]!;
    else if (values instanceof Uint8Array) values[to] = values[from]!;
    else values[to] = values[from]!;
  }
}
