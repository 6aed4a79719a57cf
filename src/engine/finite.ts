import { MarrowError } from '../core/error.ts';
import { floor } from '../core/math.ts';
import type { Grid } from '../kernels/field/problem.ts';
import type { AnyValues, Column, Table } from './columns.ts';
import type { Tissue } from './tissue.ts';

/**
 * Stop at the first NaN or infinity in the state.
 *
 * @param among the tables to look at; all when absent
 * @throws MarrowError `diverged` that names the cell's id or the voxel, the quantity and the tick
 */
export function assertFinite(
  { grid, kernels, tables }: Pick<Tissue, 'grid' | 'kernels' | 'tables'>,
  among: readonly Table[] = tables,
): void {
  for (const table of among) {
    const { columns, count } = table;
    const singles = columns.map(({ values }) => values).filter((values) => values instanceof Float32Array);
    const doubles = columns.filter(({ values }) => values instanceof Float64Array);
    if (kernels.finite.areFinite(singles, count) && doubles.every(({ values }) => areFinite(values, count))) continue;
    throw notFinite(table, columns.find(({ values }) => !areFinite(values, count))!, tables, grid);
  }
}

function areFinite(values: AnyValues, count: number): boolean {
  let sum = 0;
  // Times zero is zero for finite numbers only.
  for (let i = 0; i < count; i++) sum += values[i]! * 0;
  return sum === 0;
}

/** The bits of the rows in use, in words where the kind allows. */
export function wordsOf(values: AnyValues, count: number): Int32Array | Uint8Array {
  if (values instanceof Uint8Array) return values.subarray(0, count);
  return new Int32Array(values.buffer, values.byteOffset, (count * values.BYTES_PER_ELEMENT) / 4);
}

/** Every bit that is set in some row, and whether no number has its exponent's bits all set, as NaN and infinities do. */
export function bitsSeen({ kind }: Column, words: Int32Array | Uint8Array): { any: number; finite: boolean } {
  if (words instanceof Uint8Array) {
    let any = 0;
    for (let i = 0; i < words.length; i++) any |= words[i]!;
    return { any, finite: true };
  }
  if (kind === 'f32') return seenIn(words, 0, 1, 0x7f800000, 0x00800000);
  if (kind !== 'f64') return seenIn(words, 0, 1, 0, 0);
  const low = seenIn(words, 0, 2, 0, 0);
  const high = seenIn(words, 1, 2, 0x7ff00000, 0x00100000);
  return { any: low.any | high.any, finite: high.finite };
}

/** Adding the exponent's lowest bit carries into the sign when all bits of the exponent are set, and only then. */
function seenIn(words: Int32Array, from: number, stride: number, exponent: number, lowest: number) {
  let any = 0;
  let carried = 0;
  for (let i = from; i < words.length; i += stride) {
    const word = words[i]!;
    any |= word;
    carried |= (word & exponent) + lowest;
  }
  return { any, finite: carried >= 0 };
}

/** The error that names the first value of a column that is no finite number: its cell by id, its voxel by place. */
export function notFinite(table: Table, column: Column, tables: readonly Table[], grid?: Grid): MarrowError {
  const values = column.values.subarray(0, table.count);
  const row = values.findIndex((value: number) => !Number.isFinite(value));
  const id = table.columns.find(({ name }) => name === 'id')?.values[row];
  const tick = tables.find(({ name }) => name === 'clock')?.columns.find(({ name }) => name === 'tick')?.values[0];
  const when = tick === undefined ? '' : ` at tick ${tick}`;
  const where = table.name === 'fields' && grid !== undefined ? `voxel ${placeOf(grid, row)}` : `row ${row}`;
  return new MarrowError({
    kind: 'diverged',
    message: `the run diverged${when}: ${column.name} of ${table.name}, ${where}${id === undefined ? '' : ` (id ${id})`}`,
    expected: `a finite number of unit ${column.unit}`,
    found: String(values[row]),
    advice: 'Make the tick shorter or bring the parameters that were set last back into their ranges.',
  });
}

function placeOf({ nx, ny }: Grid, voxel: number): string {
  return `(${voxel % nx}, ${floor(voxel / nx) % ny}, ${floor(voxel / (nx * ny))})`;
}
