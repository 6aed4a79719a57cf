import { z } from 'zod';
import { MarrowError } from '../../core/error.ts';
import { catalogOf } from '../../experiments/catalog.ts';
import { scenarioHash } from '../../experiments/identity.ts';
import { printScenario } from '../../io/scenario-file/print.ts';
import { readScenario } from '../../io/scenario-file/read.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { OwnModel } from '../results/own-model.ts';
import type { DoseBar } from '../scene.ts';
import type { Folder } from './folder.ts';

/** `run.json`: what a run is; written once. */
export interface RunFacts {
  readonly format: 1;
  readonly begun: number;
  readonly engine: string;
  /** Digest of the model; of a run that was begun before it was kept, nothing. */
  readonly model?: string | undefined;
  readonly scenario: string;
  readonly parent: { readonly run: string; readonly day: number } | null;
}

/** `notes.json`: what its reader says of it. */
export interface RunNotes {
  readonly name: string;
  readonly notes: string;
}

/** `progress.json`: how far it is safe, and its curves. */
export interface Progress {
  readonly tick: number;
  readonly day: number;
  readonly done: boolean;
  readonly times: readonly number[];
  readonly values: readonly (readonly number[])[];
  readonly doses: readonly DoseBar[];
}

const ticks = /^(checkpoint|frame)-(\d{8})\.bin$/;

export const checkpointName = (tick: number) => `checkpoint-${String(tick).padStart(8, '0')}.bin`;
export const frameName = (tick: number) => `frame-${String(tick).padStart(8, '0')}.bin`;

/** Ticks of the checkpoints or frames there are, oldest first. */
export async function ticksOf(folder: Folder, kind: 'checkpoint' | 'frame'): Promise<number[]> {
  const names = [...(await folder.list()).keys()];
  return names
    .flatMap((name) => {
      const found = ticks.exec(name);
      return found?.[1] === kind ? [Number(found[2])] : [];
    })
    .sort((a, b) => a - b);
}

export async function readJson<T>(folder: Folder, name: string): Promise<T | null> {
  const bytes = await folder.read(name);
  if (bytes === null) return null;
  try {
    const value: T = JSON.parse(new TextDecoder().decode(bytes));
    return value;
  } catch (cause) {
    throw new MarrowError({ kind: 'damaged', message: 'the file is damaged', where: { file: name }, cause });
  }
}

const facts: z.ZodType<RunFacts> = z.object({
  format: z.literal(1),
  begun: z.number(),
  engine: z.string(),
  model: z.string().optional(),
  scenario: z.string(),
  parent: z.object({ run: z.string(), day: z.number() }).nullable(),
});
const notes: z.ZodType<RunNotes> = z.object({ name: z.string(), notes: z.string() });

export const readFacts = (folder: Folder) => readShaped(folder, 'run.json', facts);
export const readNotes = (folder: Folder) => readShaped(folder, 'notes.json', notes);

/** @throws MarrowError `damaged` for what is of another shape; others may have written it */
async function readShaped<T>(folder: Folder, file: string, shape: z.ZodType<T>): Promise<T | null> {
  const value = await readJson<unknown>(folder, file);
  if (value === null) return null;
  const { data, error } = shape.safeParse(value);
  if (data !== undefined) return data;
  const { path, message } = error!.issues[0]!;
  throw new MarrowError({
    kind: 'damaged',
    message: 'the file is not as a run writes it',
    where: { file, path: path.join('.') },
    found: message,
  });
}

export function writeJson(folder: Folder, name: string, value: unknown): Promise<void> {
  return folder.write(name, JSON.stringify(value));
}

/** @throws MarrowError `invalid-input`, for a scenario of another version of the model */
export function scenarioIn(facts: RunFacts): Scenario {
  return readScenario(facts.scenario, 'scenario.yaml', catalogOf());
}

/** What is written of a run that begins; its scenario reads back to an equal one. */
export function factsOf(scenario: Scenario, { engine, modelHash }: OwnModel, parent: RunFacts['parent']): RunFacts {
  return { format: 1, begun: Date.now(), engine, model: modelHash, scenario: printScenario(scenario), parent };
}

/** The digest under which checkpoints of a run are stamped. */
export const stampOf = (scenario: Scenario) => scenarioHash(scenario);
