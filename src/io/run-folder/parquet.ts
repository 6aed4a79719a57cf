import type { SchemaElement } from 'hyparquet';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { AnyValues, ColumnKind } from '../../engine/columns.ts';
import { renameDurably, syncFile } from '../durable.ts';
import { type StoredColumn, shown } from './frame.ts';
import { type FramePlace, framesKey } from './read-parquet.ts';

const types: Readonly<Record<ColumnKind, Omit<SchemaElement, 'name'>>> = {
  f32: { type: 'FLOAT', repetition_type: 'REQUIRED' },
  f64: { type: 'DOUBLE', repetition_type: 'REQUIRED' },
  i32: { type: 'INT32', repetition_type: 'REQUIRED' },
  u32: { type: 'INT32', converted_type: 'UINT_32', repetition_type: 'REQUIRED' },
  u8: { type: 'INT32', converted_type: 'UINT_8', repetition_type: 'REQUIRED' },
};

const text: Omit<SchemaElement, 'name'> = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' };

/**
 * Write frames one below the other, one row group each; the file says which rows are whose.
 *
 * @param read gives the columns of a frame, the same names and kinds for each
 */
export async function writeParquet(
  path: string,
  schema: readonly StoredColumn[],
  frames: readonly FramePlace[],
  read: (frame: FramePlace) => readonly StoredColumn[],
): Promise<void> {
  const temporary = `${path}.partial`;
  const writer = new ParquetWriter({
    writer: fileWriter(temporary),
    schema: [{ name: 'root', num_children: schema.length }, ...schema.map(elementOf)],
    kvMetadata: [{ key: framesKey, value: JSON.stringify(frames) }],
    createdBy: 'marrow',
  });
  for (const frame of frames) {
    const columnData = read(frame).map((column) => ({
      name: column.name,
      data: writable(shown(column)),
      ...plainFloats(column),
    }));
    if (frame.rows > 0) await writer.write({ columnData, rowGroupSize: frame.rows });
  }
  await writer.finish();
  syncFile(temporary);
  renameDurably(temporary, path);
}

/** hyparquet-writer refuses a Uint32Array with a value of 2³¹ or more; it takes the same numbers from a plain array. */
function writable(values: AnyValues | string[]): AnyValues | string[] | number[] {
  const tooLarge = values instanceof Uint32Array && values.some((value) => value > 0x7fffffff);
  return tooLarge ? Array.from(values) : values;
}

function elementOf({ name, kind, labels }: StoredColumn): SchemaElement {
  return { name, ...(labels === undefined ? types[kind] : text) };
}

/** Floats seldom repeat: looking for repetitions costs more than it saves. */
function plainFloats({ kind }: StoredColumn): { encoding?: 'PLAIN' } {
  return kind === 'f32' || kind === 'f64' ? { encoding: 'PLAIN' } : {};
}
