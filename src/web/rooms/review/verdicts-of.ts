import { type Assay, assays, findingsOf } from '../../../assays/index.ts';
import type { Verdict } from '../../../evidence/index.ts';
import type { OnRecord } from '../../record/on-record.ts';
import type { JudgedAssay } from '../../results/judged-assay.ts';
import type { ResultFile } from '../../results/result-file.ts';
import { assayAnswered } from './assay-answered.ts';

/**
 * The verdict on each finding by this model: files of another one do not count, nor rows that answer none of its assays. A newer
 * file, which stands before older ones, has it before them, and any file before the record; in one file the last of several assays.
 */
export function verdictsOf(
  files: readonly ResultFile<JudgedAssay>[],
  { current }: Pick<OnRecord<JudgedAssay>, 'current'> = { current: new Map() },
): ReadonlyMap<string, Verdict> {
  const own = files.filter(({ differences }) => differences.length === 0);
  const rows = own.toReversed().flatMap((file) => file.rows);
  return new Map([
    ...[...current.values()].flatMap(({ row }) =>
      verdictOn(
        assays.find(({ id }) => id === row.id),
        row,
      ),
    ),
    ...rows.flatMap((row) => verdictOn(assayAnswered(row) ?? undefined, row)),
  ]);
}

function verdictOn(assay: Assay | undefined, { verdict }: JudgedAssay): (readonly [string, Verdict])[] {
  return assay === undefined ? [] : findingsOf(assay).map((id) => [id, verdict] as const);
}
