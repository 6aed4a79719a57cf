import { MarrowError } from '../../core/error.ts';
import { findings as ofReview } from '../../evidence/index.ts';
import { strategies } from '../../strategies/index.ts';
import { trials } from '../../trials/index.ts';
import { takeEach, throwAll } from '../refusals.ts';
import type { Studio } from '../studio-state.ts';
import { holdResult } from './held-results.ts';
import { ownModel } from './own-model.ts';
import { type Result, readResult } from './result-file.ts';

/** Largest file that is read, bytes: a result of all assays has well below a megabyte. */
const most = 2_000_000;

const pages = new Set([...Object.keys(ofReview), ...strategies.map(({ id }) => id), ...trials.map(({ id }) => id)]);

/**
 * Open results of the command line, and show in the room Review where they are told.
 *
 * @throws MarrowError `invalid-input`, `damaged`, `unsupported`, or several of them as one Error, once all others are open
 */
export async function takeResults(files: readonly File[], studio: Pick<Studio, 'open'>): Promise<void> {
  const told = new Set<string>();
  const refused = await takeEach(files, async (file) => {
    for (const page of await takeResult(file)) told.add(page);
  });
  if (told.size > 0) showTold(told, studio);
  throwAll(refused);
}

/** Show the only page on which something is told, or the room. */
export function showTold(pages: ReadonlySet<string>, studio: Pick<Studio, 'open'>): void {
  studio.open('review', ...(pages.size === 1 ? pages : []));
}

/**
 * Open one result; gives the ids of the pages on which it is told.
 *
 * @throws MarrowError `invalid-input`, `damaged`, `unsupported`
 */
export async function takeResult(file: File): Promise<readonly string[]> {
  if (file.size > most) {
    const found = `${(file.size / 1e6).toFixed(1)} MB`;
    throw new MarrowError({
      kind: 'invalid-input',
      message: `"${file.name}" is too large for a result`,
      expected: 'at most 2 MB',
      found,
    });
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
