import { MarrowError } from '../../core/error.ts';
import type { Table } from '../../engine/columns.ts';
import { openContainer, packContainer, type Section } from '../container.ts';

const checkpointFormat = 1;

/** Which run a checkpoint belongs to, and when it was taken. */
export interface Stamp {
  /** Version of what the engine computes. */
  readonly engine: string;
  /** Hash of the scenario. */
  readonly scenario: string;
  readonly tick: number;
}

interface Layout {
  readonly name: string;
  readonly count: number;
  readonly columns: readonly { readonly name: string; readonly kind: string }[];
}

interface CheckpointHeader extends Stamp {
  readonly kind: string;
  readonly format: number;
  readonly tables: readonly Layout[];
}

/** The exact state: every column of every table, rows in use, low byte first. */
export function packTables(tables: readonly Table[], stamp: Stamp): Uint8Array {
  const layouts: Layout[] = tables.map(({ name, count, columns }) => ({
    name,
    count,
    columns: columns.map((column) => ({ name: column.name, kind: column.kind })),
  }));
  const header: CheckpointHeader = { kind: 'checkpoint', format: checkpointFormat, ...stamp, tables: layouts };
  return packContainer(header, tables.map(sectionOf));
}

function sectionOf({ name, count, columns }: Table): Section {
  const bytes = new Uint8Array(columns.reduce((sum, { values }) => sum + count * values.BYTES_PER_ELEMENT, 0));
  let offset = 0;
  for (const { values } of columns) {
    const used = new Uint8Array(values.buffer, values.byteOffset, count * values.BYTES_PER_ELEMENT);
    bytes.set(used, offset);
    offset += used.length;
  }
  return { name, bytes };
}

/**
 * Give the tables the state that was packed; nothing is written before all of it has been checked. Rows beyond those in
 * use become zero.
 *
 * @throws MarrowError `damaged` for bytes that are not as they were written, `unsupported` for a format, table or column
 * of another version
 */
export function unpackTables(packed: Uint8Array, tables: readonly Table[], file = 'checkpoint'): Stamp {
  const { stamp, layouts, sections } = openCheckpoint(packed, file);
  layouts.forEach((layout, k) => {
    checkLayout(layout, tables[k], stamp, file);
  });
  if (layouts.length < tables.length)
    throw otherModel(file, stamp, `table "${tables[layouts.length]?.name}"`, 'no more');
  tables.forEach((table, k) => {
    fill(table, layouts[k]!.count, sections[k]!.bytes);
  });
  return stamp;
}

/** The stamp of a checkpoint all of whose bytes are as they were written. */
export function verifyCheckpoint(packed: Uint8Array, file = 'checkpoint'): Stamp {
  return openCheckpoint(packed, file).stamp;
}

function openCheckpoint(packed: Uint8Array, file: string) {
  const { header, sections } = openContainer<CheckpointHeader>(packed, file);
  const { kind, format, engine, scenario, tick, tables } = header;
  if (kind !== 'checkpoint' || format !== checkpointFormat) {
    throw new MarrowError({
      kind: 'unsupported',
      message: 'the checkpoint has a format that this version does not read',
      where: { file },
      expected: `checkpoint of format ${checkpointFormat}`,
      found: `${kind} of format ${format}, written by engine ${engine}`,
      advice: 'Resume the run with the version that wrote it.',
    });
  }
  return { stamp: { engine, scenario, tick }, layouts: tables, sections };
}

function checkLayout(layout: Layout, table: Table | undefined, stamp: Stamp, file: string): void {
  if (layout.name !== table?.name) throw otherModel(file, stamp, `table "${table?.name}"`, `"${layout.name}"`);
  const length = Math.max(layout.columns.length, table.columns.length);
  for (let k = 0; k < length; k++) {
    const found = described(layout.columns[k]);
    const expected = described(table.columns[k]);
    if (found !== expected) throw otherModel(file, stamp, `${expected} in table "${table.name}"`, found);
  }
  if (layout.count > table.capacity) {
    throw otherModel(file, stamp, `at most ${table.capacity} rows in table "${table.name}"`, `${layout.count}`);
  }
}

function described(column: { name: string; kind: string } | undefined): string {
  return column === undefined ? 'no more columns' : `column "${column.name}" of kind ${column.kind}`;
}

function otherModel(file: string, { engine }: Stamp, expected: string, found: string): MarrowError {
  return new MarrowError({
    kind: 'unsupported',
    message: 'the checkpoint is of another model or version',
    where: { file },
    expected,
    found: `${found}, written by engine ${engine}`,
    advice: 'Resume the run with the version and the scenario that wrote it.',
  });
}

function fill(table: Table, count: number, bytes: Uint8Array): void {
  let offset = 0;
  for (const { values } of table.columns) {
    const length = count * values.BYTES_PER_ELEMENT;
    new Uint8Array(values.buffer, values.byteOffset, length).set(bytes.subarray(offset, offset + length));
    values.fill(0, count);
    offset += length;
  }
  table.count = count;
}
