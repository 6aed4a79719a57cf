import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { catalogOf } from '../experiments/index.ts';
import { readModel, readOverlay } from '../io/index.ts';
import type { Model } from '../model/model.ts';
import { withRules } from '../model/state-rule.ts';
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

/** The model of a run folder: its own, or the one that is built in. Whether the run began with it is for whoever goes on with it to ask. */
export function modelIn(folder: string): ModelInUse {
  const file = join(folder, 'model.yaml');
  return existsSync(file) ? modelOf(file) : { model: marrow };
}

/** Which model is asked for. */
export interface AskedModel {
  readonly model?: string;
  /** Overlays whose rules are laid over it. */
  readonly overlay: readonly string[];
}

/** A model with the rules of overlays added or overruled; whatever else they change belongs to a scenario. */
export function modelWithRules({ model: file, overlay }: AskedModel, terminal: Terminal): Model {
  return withOverlays(modelOf(file, terminal).model, overlay);
}

/** A model with the rules of the overlay files of these names. */
export function withOverlays(model: Model, overlays: readonly string[]): Model {
  return overlays.reduce((before, name) => {
    const { rules = [] } = readOverlay(textOf(name), name, catalogOf(before));
    return withRules(before, rules);
  }, model);
}
