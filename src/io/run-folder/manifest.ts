import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MarrowError } from '../../core/error.ts';
import { writeDurably } from '../durable.ts';
import { sayFault } from '../error-code.ts';
import type { Sealed } from './parts.ts';
import type { RecordingPlan } from './recorder.ts';

export const manifestFormat = 2;

/** What a run is made of and runs with, as its beginning knows it. */
export interface RunFacts {
  /** Version of what the engine computes. */
  readonly engine: string;
  readonly model_hash: string;
  readonly scenario_hash: string;
  readonly kernels: string;
  readonly threads: number;
  /** Substance → how it is advanced. */
  readonly schemes: Readonly<Record<string, string>>;
  /** Files that changed the scenario, in the order in which they were laid over it. */
  readonly overlays: readonly string[];
}

/** A tick at which the state was digested. */
export interface Station {
  readonly tick: number;
  readonly hash: string;
}

/** `manifest.json` of a run folder. */
export interface Manifest extends RunFacts {
  readonly format: number;
  /** Id of the scenario. */
  readonly scenario: string;
  readonly seed: number;
  /** For information; no part of any hash. */
  readonly node: string;
  readonly tick_min: number;
  /** Tick of the newest checkpoint. */
  readonly ticks: number;
  /** How far each record reached then. */
  readonly sealed: Sealed;
  /** Most mechanical sub-steps that a tick took. */
  readonly substeps: number;
  /** Tick at which each regimen and perturbation had begun by the newest checkpoint, by id. */
  readonly began: Readonly<Record<string, number>>;
  readonly stations: readonly Station[];
  readonly recorded: RecordingPlan;
  readonly started: string;
  readonly finished: string | null;
  /** File → digest of its bytes, once the run is finished. */
  readonly files: Readonly<Record<string, string>>;
}

export const manifestName = 'manifest.json';

export function writeManifest(folder: string, manifest: Manifest): void {
  writeDurably(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** @throws MarrowError `invalid-input` for a folder that is no run folder, `unsupported` for another format, `damaged` */
export function readManifest(folder: string): Manifest {
  const file = join(folder, manifestName);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new MarrowError({
      kind: 'invalid-input',
      message: 'the folder holds no run',
      where: { file: folder },
      expected: `a file ${manifestName}`,
      found: sayFault(cause),
      advice: 'Choose the folder that a run was written to.',
      cause,
    });
  }
  const manifest = parse(text, file);
  if (manifest.format === manifestFormat) return manifest;
  throw new MarrowError({
    kind: 'unsupported',
    message: 'the run folder has a format that this version does not read',
    where: { file },
    expected: `format ${manifestFormat}`,
    found: `format ${manifest.format}, written by engine ${manifest.engine}`,
    advice: 'Read it with the version that wrote it.',
  });
}

function parse(text: string, file: string): Manifest {
  try {
    const manifest: Manifest = JSON.parse(text);
    return manifest;
  } catch (cause) {
    throw new MarrowError({
      kind: 'damaged',
      message: 'the manifest is not JSON',
      where: { file },
      found: String(cause),
      advice: 'Restore it from a copy, or start the run again: the same scenario gives the same bits.',
      cause,
    });
  }
}
