import { MarrowError } from '../../core/error.ts';
import { engineVersion } from '../../engine/version.ts';
import { ownModel } from '../results/own-model.ts';
import type { RunFacts } from './run-files.ts';

/** Why a run cannot go on with the engine and the model of this page; null when it can. */
export async function refusalOf(facts: RunFacts): Promise<MarrowError | null> {
  if (facts.engine !== engineVersion)
    return refused(facts, {
      message: 'the run was begun with another engine, which gives other bits',
      expected: `engine ${engineVersion}`,
      found: `engine ${facts.engine}`,
    });
  const { modelHash } = await ownModel();
  if (facts.model === modelHash) return null;
  return refused(facts, {
    message: 'the run was begun with another model than this page has',
    expected: `model ${modelHash}`,
    found: facts.model === undefined ? 'a run that does not say its model' : `model ${facts.model}`,
  });
}

function refused(
  { parent }: RunFacts,
  fault: { readonly message: string; readonly expected: string; readonly found: string },
): MarrowError {
  const again = 'Start it again in the room Runs: its scenario is kept.';
  const alone = ' What was a branch then has a beginning of its own, not the cells of the run that it left.';
  return new MarrowError({ kind: 'unsupported', ...fault, advice: parent === null ? again : again + alone });
}
