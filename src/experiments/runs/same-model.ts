import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MarrowError } from '../../core/error.ts';
import { engineVersion } from '../../engine/version.ts';
import { readManifest } from '../../io/index.ts';
import type { Model } from '../../model/model.ts';
import { modelHash } from '../identity.ts';

/**
 * Refuse to go on with a run of another engine or of another model, or to tell of it: it would be two runs in one folder, or told by rules
 * that it did not have.
 *
 * @param model that of the folder where it has a file of its own, else the one that is built in
 * @throws MarrowError `unsupported`; `damaged` where the folder's own model was changed
 */
export function refuseOtherModel(folder: string, model: Model): void {
  const { engine, model_hash } = readManifest(folder);
  if (engine !== engineVersion) {
    throw new MarrowError({
      kind: 'unsupported',
      message: 'the run was begun with another engine, which gives other bits',
      where: { file: folder },
      expected: `engine ${engineVersion}`,
      found: `engine ${engine}`,
      advice: 'Use the version of Marrow that ran it, or run its scenario.yaml into a new folder.',
    });
  }
  const hash = modelHash(model);
  if (hash === model_hash) return;
  const file = join(folder, 'model.yaml');
  const isOwn = existsSync(file);
  throw new MarrowError({
    kind: isOwn ? 'damaged' : 'unsupported',
    message: isOwn
      ? 'the model of the run has been changed since the run began'
      : 'the run was begun with another model than the one that is built in now',
    where: { file: isOwn ? file : folder },
    expected: `model ${model_hash}`,
    found: `model ${hash}`,
    advice: isOwn
      ? 'Put the file back, or start a new run with "marrow run SCENARIO --model FILE".'
      : 'Use the version of Marrow that ran it, or run its scenario.yaml into a new folder.',
  });
}
