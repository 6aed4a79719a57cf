import { MarrowError } from '../../core/error.ts';
import { findings as ofReview } from '../../evidence/index.ts';
import { strategies } from '../../strategies/index.ts';
import { trials } from '../../trials/index.ts';
import type { Studio } from '../studio-state.ts';
import { holdResult } from './held-results.ts';
import { ownModel } from './own-model.ts';
import { type Result, readResult } from './result-file.ts';

/** Largest file that is read, bytes: a result of all assays has well below a megabyte. */
const most = 20_000_000;

const pages = new Set([...Object.keys(ofReview), ...strategies.map(({ id }) => id), ...trials.map(({ id }) => id)]);

/**
 * Open results of the command line, and show in the room Review where they are told.
 *
 * @throws MarrowError `invalid-input`, `damaged`, once all others are open
 */
export async function takeResults(files: readonly File[], studio: Pick<Studio, 'open'>): Promise<void> {
  const told = new Set<string>();
  const refused: unknown[] = [];
  for (const file of files) {
    try {
      for (const page of await take(file)) told.add(page);
    } catch (error) {
      refused.push(error);
    }
  }
  if (told.size > 0) studio.open('review', ...(told.size === 1 ? told : []));
  if (refused.length > 0) throw refused[0];
}

/** Ids of the pages on which the result is told. */
async function take(file: File): Promise<readonly string[]> {
  if (file.size > most) {
    const found = `${Math.round(file.size / 1e6)} MB`;
    throw new MarrowError({ kind: 'invalid-input', message: `"${file.name}" is too large for a result`, found });
  }
  const result = readResult(await file.text(), file.name, await ownModel());
  const told = pagesOf(result);
  const known = told.filter((id) => pages.has(id));
  if (known.length === 0) {
    throw new MarrowError({
      kind: 'unsupported',
      message: `"${file.name}" is a result of marrow ${result.of} of which this version knows nothing`,
      found: told.slice(0, 3).join(', '),
      advice: 'Open it with the version that wrote it.',
    });
  }
  holdResult(result);
  return known;
}

function pagesOf(result: Result): string[] {
  if (result.of === 'verify') return result.file.rows.flatMap(({ findings }) => findings.slice(0, 1));
  return result.file.rows.map(({ id }) => id);
}
