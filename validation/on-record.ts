import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineVersion } from '../src/engine/version.ts';
import { modelHash } from '../src/experiments/index.ts';
import { marrow } from '../src/scenarios/index.ts';

/** The folder in which results of whole runs are kept. */
export const resultsFolder = join(import.meta.dirname, 'results');

/** What `results/NAME.json` holds; null where there is none, or one of another model or engine. */
export function onRecord<T extends { readonly engine: string; readonly model_hash: string }>(name: string): T | null {
  const file = join(resultsFolder, `${name}.json`);
  if (!existsSync(file)) return null;
  const found: T = JSON.parse(readFileSync(file, 'utf8'));
  return found.engine === engineVersion && found.model_hash === modelHash(marrow) ? found : null;
}
