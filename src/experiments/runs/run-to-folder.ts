import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MarrowError } from '../../core/error.ts';
import { internal } from '../../core/units.ts';
import { createTissue, emptyTissue, type LiveTissue } from '../../engine/create.ts';
import { stateHash } from '../../engine/digest.ts';
import { engineVersion } from '../../engine/version.ts';
import type { Host } from '../../host/index.ts';
import {
  CheckpointStore,
  type RunFacts,
  RunFolder,
  readManifest,
  readScenario,
  readSeries,
  refuseOccupied,
  type Station,
  unpackTables,
  verifyResults,
} from '../../io/index.ts';
import type { Model } from '../../model/model.ts';
import { resolve } from '../../model/resolve.ts';
import type { Scenario } from '../../model/scenario.ts';
import { catalogOf } from '../catalog.ts';
import { modelHash, scenarioHash } from '../identity.ts';
import { type Outcome, outcomeOf, thresholdsOf } from '../outcome.ts';
import { seriesOf } from '../series/series.ts';
import { advance, settlingFor, type Watch } from './advance.ts';
import { anatomyOf, layoutOf } from './frame.ts';
import { refuseOtherModel } from './same-model.ts';
import { readStages, tissueAtLastStage } from './stages.ts';

/** What every run needs beside its scenario. */
export interface Means {
  readonly model: Model;
  readonly host: Host;
  readonly threads?: number;
  /** Text of the model's file, kept in the folder; absent for the model that is built in. */
  readonly modelFile?: string;
}

/** What a run came to. */
export interface RunResult {
  readonly state: 'done' | 'stopped';
  readonly folder: string;
  readonly scenario: Scenario;
  readonly ticks: number;
  readonly tickMin: number;
  readonly cells: number;
  readonly hash: string;
  readonly stations: readonly Station[];
  readonly threads: number;
  readonly kernels: string;
  readonly substeps: number;
  readonly outcome: Outcome;
}

/** A run that begins, in its folder. */
export interface Beginning {
  readonly scenario: Scenario;
  /** New or empty; made only once the scenario is known to run. */
  readonly folder: string;
  /** Names of the files that were laid over the scenario. */
  readonly overlays?: readonly string[];
}

/**
 * Run a scenario from its start into a folder.
 *
 * @throws MarrowError `invalid-input` before anything is written, `diverged`
 */
export async function runToFolder(
  { scenario, folder, overlays = [] }: Beginning,
  means: Means,
  watch: Watch = {},
): Promise<RunResult> {
  checkNames(means.model, scenario);
  refuseOccupied(folder, scenario); // before the tissue is built, which takes a while
  const tissue = await createTissue(means.model, scenario, { ...machineOf(means), settling: settlingFor(watch) });
  return inFolder(tissue, createFolder(tissue, folder, factsOf(tissue, means, overlays), means), false, watch);
}

/**
 * Go on with a run that was stopped or died; a finished one is only read.
 *
 * @throws MarrowError `invalid-input` when the folder holds no run, `damaged`, `unsupported` for one of another engine or model
 */
export async function resumeRun(folder: string, means: Means, watch: Watch = {}): Promise<RunResult> {
  const scenario = scenarioOf(folder, means.model);
  if (readManifest(folder).finished !== null) return finishedRun(folder, scenario, means);
  refuseOtherModel(folder, means.model);
  const open = RunFolder.reopen(folder);
  if (open.manifest.finished !== null) {
    open.close();
    return finishedRun(folder, scenario, means);
  }
  const { tissue, resumed } = await restored(open, scenario, means, watch.stop);
  return inFolder(tissue, open, resumed, watch);
}

/** The tissue as the newest good checkpoint has it, or as the run began; the folder is closed when there is neither. */
async function restored(open: RunFolder, scenario: Scenario, means: Means, stop?: AbortSignal) {
  try {
    const tissue = await emptyTissue(means.model, scenario, machineOf(means));
    if (open.restore(tissue.tables) !== null) return { tissue, resumed: true };
    await tissue.close();
    const stages = readStages(open.path, scenario, means.model);
    return { tissue: await tissueAtLastStage(stages, means.model, machineOf(means), stop), resumed: false };
  } catch (error) {
    open.close();
    throw error;
  }
}

/**
 * The digest of the newest state that a folder holds whole, and what the run itself noted at that tick; of a finished run the results are
 * held against the digests that it left.
 *
 * @throws MarrowError `invalid-input` without a checkpoint, `unsupported` for a run of another engine or model, `damaged`
 */
export async function hashOf(
  folder: string,
  means: Means,
): Promise<{ scenario: string; seed: number; ticks: number; hash: string; recorded: string | null }> {
  const scenario = scenarioOf(folder, means.model);
  const manifest = readManifest(folder);
  refuseOtherModel(folder, means.model);
  verifyResults(folder);
  const found = new CheckpointStore(folder).newestGood();
  if (found === null)
    throw new MarrowError({ kind: 'invalid-input', message: 'the run has no checkpoint yet', where: { file: folder } });
  const tissue = await emptyTissue(means.model, scenario, machineOf(means));
  try {
    const { tick } = unpackTables(found.bytes, tissue.tables, found.file);
    const recorded = manifest.stations.find((station) => station.tick === tick)?.hash ?? null;
    return { scenario: manifest.scenario, seed: manifest.seed, ticks: tick, hash: stateHash(tissue.tables), recorded };
  } finally {
    await tissue.close();
  }
}

/** The scenario of a run folder. */
export function scenarioOf(folder: string, model: Model): Scenario {
  readManifest(folder);
  const file = join(folder, 'scenario.yaml');
  return readScenario(readFileSync(file, 'utf8'), file, catalogOf(model));
}

/** What a model is run by, for the engine. */
export function machineOf({ host, threads = 1 }: Means) {
  return { host, threads };
}

/** A folder for a tissue that is about to run, with what stands still written into it. */
export function createFolder(tissue: LiveTissue, path: string, facts: RunFacts, { modelFile }: Means): RunFolder {
  const series = seriesOf(tissue).map(({ name }) => name);
  const folder = RunFolder.create(path, tissue.scenario, facts, { series, fields: layoutOf(tissue) });
  writeFileSync(join(path, 'anatomy.json'), JSON.stringify(anatomyOf(tissue)));
  if (modelFile !== undefined) writeFileSync(join(path, 'model.yaml'), modelFile);
  return folder;
}

/** What the manifest says of a run. */
export function factsOf(tissue: LiveTissue, { model, threads = 1 }: Means, overlays: readonly string[]): RunFacts {
  const words = { steady: 'steady, multigrid', transient: 'backward Euler, multigrid' };
  const { program, fields } = tissue;
  return {
    engine: engineVersion,
    model_hash: modelHash(model),
    scenario_hash: scenarioHash(tissue.scenario),
    kernels: tissue.kernels.name,
    threads,
    schemes: Object.fromEntries(program.substances.map(({ id }, s) => [id, words[fields.schemes[s]!.kind]])),
    overlays,
  };
}

/** Advance a tissue in its folder and close both, whatever happens. */
export async function inFolder(
  tissue: LiveTissue,
  folder: RunFolder,
  resumed: boolean,
  watch: Watch,
): Promise<RunResult> {
  try {
    const state = await advance(tissue, folder, resumed, watch);
    if (state === 'done') await folder.finish();
    const { manifest, path } = folder;
    return {
      state,
      folder: path,
      scenario: tissue.scenario,
      ticks: tissue.clock.tick[0]!,
      tickMin: manifest.tick_min,
      cells: tissue.cells.table.count,
      hash: stateHash(tissue.tables),
      stations: manifest.stations,
      threads: manifest.threads,
      kernels: manifest.kernels,
      substeps: manifest.substeps,
      outcome: await outcomeIn(path, tissue.program.model.speciesInUse),
    };
  } finally {
    folder.close();
    await tissue.close();
  }
}

/** The outcome of the run in a folder, from its series. */
export async function outcomeIn(folder: string, species: Model['species'][number]): Promise<Outcome> {
  return outcomeOf(await readSeries(folder), thresholdsOf(species));
}

async function finishedRun(folder: string, scenario: Scenario, { model }: Means): Promise<RunResult> {
  const manifest = readManifest(folder);
  const outcome = await outcomeIn(folder, resolve(model, scenario).speciesInUse);
  return {
    state: 'done',
    folder,
    scenario,
    ticks: manifest.ticks,
    tickMin: manifest.tick_min,
    cells: outcome.cells,
    hash: manifest.stations.at(-1)?.hash ?? '',
    stations: manifest.stations,
    threads: manifest.threads,
    kernels: manifest.kernels,
    substeps: manifest.substeps,
    outcome,
  };
}

/** Names that only come up while a run is under way are looked up before it begins. */
export function checkNames(model: Model, scenario: Scenario): void {
  resolve(model, scenario);
  if (internal(scenario.until) > 0) return;
  throw new MarrowError({
    kind: 'invalid-input',
    message: 'the run would end before it begins',
    expected: 'an end after day 0',
    found: `${scenario.until.amount} ${scenario.until.unit}`,
  });
}
