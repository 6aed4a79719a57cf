import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MarrowError } from '../../core/error.ts';
import { Digest } from '../../core/hash.ts';
import { errorCode } from '../error-code.ts';
import { readManifest } from './manifest.ts';

/** Files that are made from the parts when a run ends. */
export const results = ['series.csv', 'series.parquet', 'cells.parquet', 'vessels.parquet', 'fields.zarr'] as const;

/** The digest of a file's bytes, or of a folder's files with their paths, in the order of the paths. */
export function digestOf(path: string): string {
  const digest = new Digest();
  addTo(digest, path, '');
  return digest.hex();
}

function addTo(digest: Digest, path: string, name: string): void {
  const entries = entriesOf(path);
  if (entries === null) {
    const bytes = readFileSync(path);
    digest.update(new TextEncoder().encode(`${name}\n${bytes.length}\n`)).update(bytes);
    return;
  }
  for (const entry of entries.sort()) addTo(digest, join(path, entry), `${name}/${entry}`);
}

function entriesOf(path: string): string[] | null {
  try {
    return readdirSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return null;
    throw error;
  }
}

/**
 * Compare the results of a finished run with the digests of its manifest.
 *
 * @throws MarrowError `damaged`, naming the first that differs or is gone
 */
export function verifyResults(folder: string): void {
  for (const [name, expected] of Object.entries(readManifest(folder).files)) {
    const found = foundIn(join(folder, name));
    if (found === expected) continue;
    throw new MarrowError({
      kind: 'damaged',
      message: 'a result is not as the run wrote it',
      where: { file: join(folder, name) },
      expected: `digest ${expected}`,
      found,
      advice: 'Restore it from a copy, or run the scenario again: it gives the same bits.',
    });
  }
}

function foundIn(path: string): string {
  try {
    return digestOf(path);
  } catch (error) {
    return String(error);
  }
}
