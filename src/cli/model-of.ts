import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MarrowError } from '../core/error.ts';
import { catalogOf, modelHash } from '../experiments/index.ts';
import { readManifest, readModel, readOverlay } from '../io/index.ts';
import type { Model } from '../model/model.ts';
import { withRules } from '../model/rule-change.ts';
import { marrow } from '../scenarios/index.ts';
import type { Terminal } from './terminal.ts';
import { textOf } from './text-of.ts';

/** A model, and the text of its file unless it is the one that is built in. */
export interface ModelInUse {
  readonly model: Model;
  readonly modelFile?: string;
}

/**
 * The model of a file, or the marrow when there is none.
 *
 * @param terminal told of what was left out of the file
 * @throws MarrowError `invalid-input` with file, line and column
 */
export function modelOf(file: string | undefined, terminal?: Terminal): ModelInUse {
  if (file === undefined) return { model: marrow };
  const modelFile = textOf(file);
  const note = (sentence: string) => terminal?.note(terminal.aside.yellow(`note: ${sentence}`));
  return { model: readModel(modelFile, file, note), modelFile };
}

/**
 * The model that a run folder was run with.
 *
 * @throws MarrowError `damaged` when it is not the one that the run began with
 */
export function modelIn(folder: string): ModelInUse {
  const file = join(folder, 'model.yaml');
  if (!existsSync(file)) return { model: marrow };
  const found = modelOf(file);
  const [expected, hash] = [readManifest(folder).model_hash, modelHash(found.model)];
  if (hash === expected) return found;
  throw new MarrowError({
    kind: 'damaged',
    message: 'the model of the run has been changed since the run began',
    where: { file },
    expected: `model ${expected}`,
    found: `model ${hash}`,
    advice: 'Put the file back, or start a new run with "marrow run SCENARIO --model FILE".',
  });
}

/** Which model is asked for. */
export interface AskedModel {
  readonly model?: string;
  /** Overlays whose rules are laid over it. */
  readonly overlay: readonly string[];
}

/** A model with the rules of overlays added or overruled; whatever else they change belongs to a scenario. */
export function modelWithRules({ model: file, overlay }: AskedModel, terminal: Terminal): Model {
  let { model } = modelOf(file, terminal);
  for (const name of overlay) model = withRules(model, readOverlay(textOf(name), name, catalogOf(model)).rules ?? []);
  return model;
}
