import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelInUseHash } from '../../src/experiments/index.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { marrow } from '../../src/scenarios/index.ts';
import { resultsFolder } from './file.ts';

/** What results are of: the engine, and the part of the model that their scenario meets. */
export function modelMet(scenario: Scenario): { readonly model_in_use_hash: string } {
  return { model_in_use_hash: modelInUseHash(marrow, scenario) };
}

/** What `results/NAME.json` holds; null where there is none, or where the scenario meets another model by now. */
export function onRecord<T extends ReturnType<typeof modelMet>>(name: string, scenario: Scenario): T | null {
  const file = join(resultsFolder, `${name}.json`);
  if (!existsSync(file)) return null;
  const found: T = JSON.parse(readFileSync(file, 'utf8'));
  return found.model_in_use_hash === modelMet(scenario).model_in_use_hash ? found : null;
}
