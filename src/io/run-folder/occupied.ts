import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MarrowError } from '../../core/error.ts';
import type { Scenario } from '../../model/scenario.ts';
import { printScenario } from '../scenario-file/index.ts';
import { manifestName } from './manifest.ts';
import { readmeOf } from './readme.ts';

/** Names in a message. */
const shown = 3;

/** What a run writes before its manifest, in this order. */
export function firstFiles(scenario: Scenario): ReadonlyMap<string, string> {
  return new Map([
    ['scenario.yaml', printScenario(scenario)],
    ['README.md', readmeOf(scenario)],
  ]);
}

/**
 * Refuse to begin a run where there is one, or among files that it would overwrite. Locks, and what the same run left that died before its
 * manifest was written, are no such files.
 *
 * @throws MarrowError `invalid-input`
 */
export function refuseOccupied(path: string, scenario: Scenario): void {
  const own = firstFiles(scenario);
  const isLeft = (name: string) =>
    /^lock-\d+(\.\d+)?$/.test(name) ||
    [...own.keys(), manifestName].some((each) => name === `${each}.partial`) ||
    (own.has(name) && readFileSync(join(path, name), 'utf8') === own.get(name));
  const names = existsSync(path) ? readdirSync(path).filter((name) => !isLeft(name)) : [];
  if (names.length === 0) return;
  const isRun = names.includes(manifestName);
  const more = names.length > shown ? ` and ${names.length - shown} more` : '';
  throw new MarrowError({
    kind: 'invalid-input',
    message: isRun
      ? 'there is a run in the folder already'
      : 'there are other files in the folder, among which a run would write its own',
    where: { file: path },
    expected: 'a new or empty folder',
    ...(isRun ? {} : { found: `${names.slice(0, shown).join(', ')}${more}` }),
    advice: isRun ? `Go on with it (marrow resume ${path}), or choose another folder.` : 'Choose another folder.',
  });
}
