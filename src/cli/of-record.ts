import { existsSync, readFileSync } from 'node:fs';
import type { Assay } from '../assays/index.ts';
import { type Judged, questionOf, sayEffect, type VerifyRow } from '../experiments/index.ts';

/** What a row of `verify` comes to, in a few words. */
export function judgedFrom(row: VerifyRow): Judged {
  return { id: row.id, verdict: row.verdict, says: `${sayEffect(row)}; ${row.why}` };
}

/** Verdicts that the project keeps of its assays, at full size: `validation/results/assays.json`. */
interface AssayRecord {
  readonly engine: string;
  readonly base_seed: number;
  readonly rows: readonly (VerifyRow & { readonly question: string })[];
}

/** Beside `src` and `dist`, and a file of the package. */
const file = new URL('../../validation/results/assays.json', import.meta.url);

/** What the record says of assays whose question it has as the present model asks it; nothing of those of another model or question. */
export function judgedOfRecord(assays: readonly Assay[], record: AssayRecord | null = readRecord()): Judged[] {
  if (record === null) return [];
  return assays.flatMap((assay) => {
    const row = record.rows.find(({ id }) => id === assay.id);
    if (row === undefined || row.question !== questionOf(assay, record.base_seed)) return [];
    return [{ ...judgedFrom(row), ofRecord: `engine ${record.engine}` }];
  });
}

function readRecord(): AssayRecord | null {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
