import type { RecordName } from './record-file.ts';

const found = import.meta.glob<string>('../../../validation/results/{assays,disputes,strategies,trials}.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where a file of the record lies beside the page; null for one that the project has not written yet. */
export function recordFile(name: RecordName): string | null {
  return found[`../../../validation/results/${name}.json`] ?? null;
}
