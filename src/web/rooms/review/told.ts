import type { RecordedRow } from '../../record/record-file.ts';
import { rowIn } from '../../results/held-results.ts';
import type { ResultFile } from '../../results/result-file.ts';

/** What is told of a question: a row of a file that was opened, or of the project's record. */
export interface Told<Row> {
  readonly row: Row;
  /** Null for one of record. */
  readonly file: ResultFile<Row> | null;
  readonly engine: string;
}

/** A file that the reader opened goes before the record; null where neither has it. */
export function toldOf<Row>(
  files: readonly ResultFile<Row>[],
  is: (row: Row) => boolean,
  ofRecord: RecordedRow<Row> | undefined,
): Told<Row> | null {
  const found = rowIn(files, is);
  if (found !== null) return { ...found, engine: found.file.engine };
  return ofRecord === undefined ? null : { ...ofRecord, file: null };
}
