import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetRead, type SchemaElement } from 'hyparquet';
import { MarrowError } from '../../core/error.ts';
import type { AnyValues } from '../../engine/columns.ts';

/** Key under which a file of Marrow says which of its rows belong to which tick. */
export const framesKey = 'marrow.frames';

/** The rows of one tick. */
export interface FramePlace {
  readonly tick: number;
  readonly time_d: number;
  readonly row: number;
  readonly rows: number;
}

/** Columns of one tick by name. */
export interface Frame {
  readonly tick: number;
  readonly time_d: number;
  readonly columns: ReadonlyMap<string, AnyValues | readonly string[]>;
}

/** A recorded table whose frames are read one at a time; works in a browser. */
export interface FrameFile {
  readonly frames: readonly FramePlace[];
  /** @param columns names of those wanted; all when absent */
  read(frame: FramePlace, columns?: readonly string[]): Promise<Frame>;
}

/**
 * Open the bytes of `cells.parquet` or `series.parquet`.
 *
 * @throws MarrowError `damaged` for bytes that are not such a file
 */
export async function openParquet(bytes: ArrayBuffer | AsyncBuffer, file = 'parquet file'): Promise<FrameFile> {
  const metadata = await metadataOf(bytes, file);
  const listed = metadata.key_value_metadata?.find(({ key }) => key === framesKey)?.value;
  if (listed === undefined) throw damaged(file, 'it does not say which rows belong to which tick');
  const frames: FramePlace[] = JSON.parse(listed);
  return {
    frames,
    read: (frame, columns) => readFrame(bytes, metadata, frame, columns, file),
  };
}

async function metadataOf(bytes: AsyncBuffer, file: string): Promise<FileMetaData> {
  try {
    return await parquetMetadataAsync(bytes);
  } catch (cause) {
    throw damaged(file, 'its footer cannot be read', cause);
  }
}

async function readFrame(
  bytes: AsyncBuffer,
  metadata: FileMetaData,
  { tick, time_d, row, rows }: FramePlace,
  names: readonly string[] | undefined,
  file: string,
): Promise<Frame> {
  const schema = metadata.schema.slice(1).filter(({ name }) => names?.includes(name) ?? true);
  const columns = new Map(schema.map((element) => [element.name, emptyColumn(element, rows)]));
  try {
    await parquetRead({
      file: bytes,
      metadata,
      columns: schema.map(({ name }) => name),
      rowStart: row,
      rowEnd: row + rows,
      onChunk: ({ columnName, columnData, rowStart }) => {
        const column = columns.get(columnName);
        for (let i = 0; i < columnData.length; i++) {
          const place = rowStart + i - row;
          if (column !== undefined && place >= 0 && place < rows) column[place] = columnData[i];
        }
      },
    });
  } catch (cause) {
    throw damaged(file, `the rows of tick ${tick} cannot be read`, cause);
  }
  return { tick, time_d, columns };
}

function emptyColumn({ type, converted_type }: SchemaElement, rows: number): AnyValues | string[] {
  if (type === 'BYTE_ARRAY') return new Array<string>(rows).fill('');
  if (type === 'FLOAT') return new Float32Array(rows);
  if (type === 'DOUBLE') return new Float64Array(rows);
  if (converted_type === 'UINT_8') return new Uint8Array(rows);
  return converted_type === 'UINT_32' ? new Uint32Array(rows) : new Int32Array(rows);
}

function damaged(file: string, why: string, cause?: unknown): MarrowError {
  return new MarrowError({
    kind: 'damaged',
    message: `the file is damaged: ${why}`,
    where: { file },
    advice: 'Restore it from a copy, or start the run again: the same scenario gives the same bits.',
    ...(cause === undefined ? {} : { cause }),
  });
}
