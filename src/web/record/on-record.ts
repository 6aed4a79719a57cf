import type { RecordedRow, RecordFile } from './record-file.ts';

/** What the page knows of a file of the record. */
export interface OnRecord<Row> {
  /** Answers to what this model would be asked now, by id. */
  readonly current: ReadonlyMap<string, RecordedRow<Row>>;
  /** Ids with an answer to what was asked of another model, or was asked otherwise. */
  readonly outdated: ReadonlySet<string>;
  /** Ids of which it is not known yet whether their answer is current. */
  readonly unchecked: ReadonlySet<string>;
  /** Why it could not be read; null when it could, or is being read. */
  readonly failure: string | null;
}

export const nothingRead: OnRecord<never> = {
  current: new Map(),
  outdated: new Set(),
  unchecked: new Set(),
  failure: null,
};

/**
 * The rows of a file beside what this model would be asked.
 *
 * @param now digests by id as far as they are known, null for a question that the model does not have
 */
export function onRecord<Row extends { readonly id: string }>(
  { rows }: Pick<RecordFile<Row>, 'rows'>,
  now: ReadonlyMap<string, string | null>,
): OnRecord<Row> {
  const isKnown = ({ row: { id } }: RecordedRow<Row>) => now.has(id);
  const isCurrent = ({ row: { id }, question }: RecordedRow<Row>) => now.get(id) === question;
  const idOf = ({ row: { id } }: RecordedRow<Row>) => id;
  return {
    current: new Map(rows.filter(isCurrent).map((each) => [idOf(each), each])),
    outdated: new Set(rows.filter((each) => isKnown(each) && !isCurrent(each)).map(idOf)),
    unchecked: new Set(rows.filter((each) => !isKnown(each)).map(idOf)),
    failure: null,
  };
}
