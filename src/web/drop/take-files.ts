import { MarrowError } from '../../core/error.ts';
import { openForNow, takeRun } from '../kept/registry.ts';
import { takeResults } from '../results/take-results.ts';
import { filesDropped } from '../sources/run-files.ts';
import { runFolderSource } from '../sources/run-folder.ts';
import type { Studio } from '../studio-state.ts';

/**
 * Open what somebody brought, and go to where it is shown: the folder of a run, results of the command line, or a run that was
 * shared.
 *
 * @param files by their path, with `/`
 * @throws MarrowError `damaged`, `invalid-input`, `unsupported`
 */
export async function takeFiles(files: ReadonlyMap<string, File>, studio: Pick<Studio, 'open'>): Promise<void> {
  const [first] = files.values();
  if (first === undefined) throw strange('what was dropped', 'nothing that can be read');
  const manifest = [...files.keys()].find((path) => path === 'manifest.json' || path.endsWith('/manifest.json'));
  if (manifest !== undefined) return takeFolder(files, manifest, studio);
  const results = [...files.values()].filter(({ name }) => name.endsWith('.json'));
  if (results.length > 0) return takeResults(results, studio);
  if (files.size > 1) throw strange('the folder', 'none of these in it');
  const start = await first.slice(0, 64).text();
  if (start.trimStart().startsWith('{')) return takeResults([first], studio);
  if (!start.startsWith('MARROW')) throw strange(`"${first.name}"`, 'another kind of file');
  studio.open('marrow', await takeRun(first));
}

async function takeFolder(files: ReadonlyMap<string, File>, manifest: string, studio: Pick<Studio, 'open'>) {
  const folder = manifest.slice(0, manifest.length - 'manifest.json'.length);
  const own = new Map([...files].map(([path, file]) => [path.slice(folder.length), file]));
  const id = `folder-${crypto.randomUUID().slice(0, 8)}`;
  await openForNow(id, () => runFolderSource(filesDropped(own, folder.replace(/\/$/, '') || 'the folder')));
  studio.open('marrow', id);
}

function strange(what: string, found: string): MarrowError {
  return new MarrowError({
    kind: 'invalid-input',
    message: `${what} cannot be opened`,
    expected:
      'a folder that marrow run wrote, a run that somebody shared (.marrow), or a result of marrow verify, strategy or trial (.json)',
    found,
  });
}
