import { findingsOf } from '../../../assays/index.ts';
import type { Verdict } from '../../../evidence/index.ts';
import type { JudgedAssay } from '../../results/judged-assay.ts';
import type { ResultFile } from '../../results/result-file.ts';
import { assayAnswered } from './assay-answered.ts';

/**
 * The verdict on each finding by this model: files of another one do not count, nor rows that answer none of its assays. A newer
 * file, which stands before older ones, has it; in one file the last of several assays.
 */
export function verdictsOf(files: readonly ResultFile<JudgedAssay>[]): ReadonlyMap<string, Verdict> {
  const own = files.filter(({ differences }) => differences.length === 0);
  const rows = own.toReversed().flatMap((file) => file.rows);
  return new Map(
    rows.flatMap((row) => {
      const assay = assayAnswered(row);
      return assay === null ? [] : findingsOf(assay).map((id) => [id, row.verdict] as const);
    }),
  );
}
