import { OfRecord } from '../../record/of-record.tsx';
import type { RecordedRow } from '../../record/record-file.ts';
import { rowIn } from '../../results/held-results.ts';
import type { ResultFile } from '../../results/result-file.ts';
import { FromFile } from './from-file.tsx';

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

interface FromProps {
  readonly told: Told<unknown>;
  /** Of what it tells: how many seeds or patients. */
  readonly says: string;
  readonly children: React.ReactNode;
}

/** What is told, under the word of where it is from. */
export function From({ told: { file, engine }, says, children }: FromProps) {
  if (file === null) {
    return (
      <OfRecord engine={engine} says={says}>
        {children}
      </OfRecord>
    );
  }
  return (
    <FromFile file={file} says={says}>
      {children}
    </FromFile>
  );
}
