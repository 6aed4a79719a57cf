import { MarrowError } from '../../core/error.ts';
import { openContainer, packContainer } from '../../io/container.ts';
import type { Folder } from './folder.ts';

const kind = 'marrow run';
const allowed = /^(run\.json|notes\.json|progress\.json|(checkpoint|frame)-\d{8}\.bin)$/;

/** All files of a run in one, for somebody else. */
export async function sharedFile(folder: Folder): Promise<Uint8Array> {
  const names = [...(await folder.list()).keys()].filter((name) => allowed.test(name)).sort((a, b) => (a < b ? -1 : 1));
  const sections = [];
  for (const name of names) sections.push({ name, bytes: (await folder.read(name))! });
  return packContainer({ kind }, sections);
}

/**
 * Put the files of a shared run into a folder; only names that a run has are taken.
 *
 * @throws MarrowError `damaged`, or `invalid-input` for a file of another kind
 */
export async function takeShared(bytes: Uint8Array, file: string, folder: Folder): Promise<void> {
  const { header, sections } = openContainer<{ readonly kind?: unknown }>(bytes, file);
  if (header.kind !== kind || !sections.some(({ name }) => name === 'run.json')) {
    throw new MarrowError({
      kind: 'invalid-input',
      message: 'the file is no shared run',
      where: { file },
      expected: 'a file that the room Runs has made with "Share"',
    });
  }
  for (const { name, bytes: content } of sections) if (allowed.test(name)) await folder.write(name, content.slice());
}
