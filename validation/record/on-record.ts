import type { Arm } from '../../src/experiments/arms/experiment.ts';
import { keyOf } from '../../src/experiments/arms/experiment.ts';
import { armInQuestion } from '../../src/experiments/arms/in-question.ts';
import { modelInUseHash } from '../../src/experiments/index.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { marrow } from '../../src/scenarios/index.ts';
import { readRecord, recordOf } from './file.ts';

/** What results are of: the engine, and the part of the model that their scenario meets. */
export function modelMet(scenario: Scenario): { readonly model_in_use_hash: string } {
  return { model_in_use_hash: modelInUseHash(marrow, scenario) };
}

/** Digest of what arms ask in whatever seeds: their names, the part of the model that they meet, and their ends. */
export function questionOfArms(arms: readonly Arm[]): string {
  return keyOf({ arms: arms.map(armInQuestion) });
}

/** What `results/NAME.json` holds; null where there is none, or where it answers another question. */
export function onRecord<T extends { readonly question: string }>(name: string, question: string): T | null {
  const found = readRecord<T>(recordOf(name, true));
  return found?.question === question ? found : null;
}
