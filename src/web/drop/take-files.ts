import { MarrowError } from '../../core/error.ts';
import { openForNow, takeRun } from '../kept/registry.ts';
import { newId } from '../new-id.ts';
import { nameSome, takeEach, throwAll } from '../refusals.ts';
import { showTold, takeResult } from '../results/take-results.ts';
import { filesDropped } from '../sources/run-files.ts';
import { runFolderSource } from '../sources/run-folder.ts';
import type { Studio } from '../studio-state.ts';

/**
 * Open what somebody brought, and go to where it is shown: the folder of a run, or results of the command line and runs that were
 * shared, as many as there are.
 *
 * @param files by their path, with `/`
 * @throws MarrowError `damaged`, `invalid-input`, `unsupported`, or several of them as one Error, once all that can be opened is open
 */
export async function takeFiles(files: ReadonlyMap<string, File>, studio: Pick<Studio, 'open'>): Promise<void> {
  if (files.size === 0) throw strange('what was dropped', 'nothing that can be read');
  const manifest = [...files.keys()].find((path) => path === 'manifest.json' || path.endsWith('/manifest.json'));
  if (manifest !== undefined) return takeFolder(files, manifest, studio);
  const told = new Set<string>();
  const runs: string[] = [];
  const strangers: string[] = [];
  const refused = await takeEach(files.values(), async (file) => {
    const start = await file.slice(0, 64).text();
    if (start.startsWith('MARROW')) runs.push(await takeRun(file));
    else if (file.name.endsWith('.json') || start.trimStart().startsWith('{'))
      for (const page of await takeResult(file)) told.add(page);
    else strangers.push(file.name);
  });
  if (strangers.length > 0) refused.push(strange(nameSome(strangers), 'another kind of file'));
  if (told.size > 0) showTold(told, studio);
  else if (runs.length === 1) studio.open('marrow', ...runs);
  else if (runs.length > 1) studio.open('runs');
  throwAll(refused);
}

async function takeFolder(files: ReadonlyMap<string, File>, manifest: string, studio: Pick<Studio, 'open'>) {
  const folder = manifest.slice(0, manifest.length - 'manifest.json'.length);
  const [inside, outside] = [true, false].map((isIn) =>
    [...files].filter(([path]) => path.startsWith(folder) === isIn),
  );
  const own = new Map(inside!.map(([path, file]) => [path.slice(folder.length), file]));
  const id = `folder-${newId()}`;
  await openForNow(id, () => runFolderSource(filesDropped(own, folder.replace(/\/$/, '') || 'the folder')));
  studio.open('marrow', id);
  if (outside!.length === 0) return;
  throw new MarrowError({
    kind: 'invalid-input',
    message: `beside the run in "${manifest}", ${nameSome(outside!.map(([path]) => path))} was left out`,
    advice: 'Drop the folder of one run by itself.',
  });
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
