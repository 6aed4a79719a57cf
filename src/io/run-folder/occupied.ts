import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MarrowError } from '../../core/error.ts';
import { manifestName } from './manifest.ts';

/** Names in a message. */
const shown = 3;

/**
 * Refuse to begin a run where there is one, or among files that it would overwrite. A folder that holds nothing but locks is empty.
 *
 * @throws MarrowError `invalid-input`
 */
export function refuseOccupied(path: string): void {
  const names = existsSync(path) ? readdirSync(path).filter((name) => !/^lock-\d+(\.\d+)?$/.test(name)) : [];
  if (names.length === 0) return;
  const isRun = existsSync(join(path, manifestName));
  throw new MarrowError({
    kind: 'invalid-input',
    message: isRun
      ? 'there is a run in the folder already'
      : 'there are other files in the folder, among which a run would write its own',
    where: { file: path },
    expected: 'a new or empty folder',
    ...(isRun
      ? {}
      : {
          found: `${names.slice(0, shown).join(', ')}${names.length > shown ? ` and ${names.length - shown} more` : ''}`,
        }),
    advice: isRun ? `Go on with it (marrow resume ${path}), or choose another folder.` : 'Choose another folder.',
  });
}
