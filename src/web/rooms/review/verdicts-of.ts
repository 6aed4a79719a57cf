import type { Verdict } from '../../../evidence/index.ts';
import type { JudgedAssay } from '../../results/judged-assay.ts';
import type { ResultFile } from '../../results/result-file.ts';

/**
 * The verdict on each finding by this model: files of another one do not count. A newer file, which stands before older ones, has
 * it; in one file the last of several assays.
 */
export function verdictsOf(files: readonly ResultFile<JudgedAssay>[]): ReadonlyMap<string, Verdict> {
  const own = files.filter(({ differences }) => differences.length === 0);
  const rows = own.toReversed().flatMap((file) => file.rows);
  return new Map(rows.flatMap(({ findings, verdict }) => findings.map((id) => [id, verdict] as const)));
}
