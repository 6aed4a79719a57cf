import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MarrowError } from '../../core/error.ts';
import { internal } from '../../core/units.ts';
import type { Table } from '../../engine/columns.ts';
import type { Scenario } from '../../model/scenario.ts';
import { CheckpointStore, type Found, unpackTables } from '../checkpoint/index.ts';
import { makeFolders, removeUnfinished, writeDurably } from '../durable.ts';
import { sayFault } from '../error-code.ts';
import { Lock } from './lock.ts';
import { type Manifest, manifestFormat, type RunFacts, readManifest, writeManifest } from './manifest.ts';
import { firstFiles, refuseOccupied } from './occupied.ts';
import { Parts } from './parts.ts';
import { withoutMissing } from './readme.ts';
import { Recorder, type RecordingPlan } from './recorder.ts';
import { removeResults, writeResults } from './results.ts';
import { digestOf, results } from './seal.ts';

/** What of a run's effort the manifest keeps. */
export interface Progress {
  readonly tick: number;
  /** Most mechanical sub-steps that a tick took. */
  readonly substeps: number;
  /** Tick at which each regimen and perturbation has begun, by id. */
  readonly began: Readonly<Record<string, number>>;
}

/**
 * A run's folder, open for writing by one process. At a tick that is to be kept: record, `station`, `save`. After a death:
 * `reopen`, `restore`, and on from the tick that it gives.
 */
export class RunFolder {
  readonly path: string;
  readonly checkpoints: CheckpointStore;
  readonly recorder: Recorder;
  private readonly parts: Parts;
  private readonly lock: Lock;
  private current: Manifest;

  private constructor(path: string, lock: Lock, manifest: Manifest) {
    this.path = path;
    this.lock = lock;
    this.current = manifest;
    this.checkpoints = new CheckpointStore(path);
    this.parts = new Parts(path);
    this.recorder = new Recorder(this.parts, manifest.recorded);
  }

  /**
   * Begin a run in a new or empty folder.
   *
   * @param plan without `tick_min`, which the scenario gives
   * @throws MarrowError `invalid-input` when there is a run in it or other files are, `busy` while another process writes it
   */
  static create(path: string, scenario: Scenario, facts: RunFacts, plan: Omit<RecordingPlan, 'tick_min'>): RunFolder {
    makeFolders(path);
    return underLock(path, (lock) => {
      refuseOccupied(path, scenario);
      const tickMin = Math.round(internal(scenario.tick) * 60e6) / 1e6;
      const manifest: Manifest = {
        format: manifestFormat,
        scenario: scenario.id,
        ...facts,
        seed: scenario.seed,
        node: process.version,
        tick_min: tickMin,
        ticks: 0,
        sealed: { series: -1, cells: -1, vessels: -1, fields: -1 },
        substeps: 0,
        began: {},
        stations: [],
        recorded: { ...plan, tick_min: tickMin },
        started: new Date().toISOString(),
        finished: null,
        files: {},
      };
      for (const [name, text] of firstFiles(scenario)) writeDurably(join(path, name), text);
      writeManifest(path, manifest);
      return new RunFolder(path, lock, manifest);
    });
  }

  /** @throws MarrowError `invalid-input` when there is no run in it, `busy` while another process writes it */
  static reopen(path: string): RunFolder {
    if (!existsSync(path)) readManifest(path);
    return underLock(path, (lock) => {
      const manifest = readManifest(path);
      removeUnfinished(path);
      const folder = new RunFolder(path, lock, manifest);
      if (manifest.finished !== null) folder.parts.removeAll();
      return folder;
    });
  }

  get manifest(): Manifest {
    return this.current;
  }

  /** Note the state's hash; it is written with the next checkpoint. */
  station(tick: number, hash: string): void {
    this.current = { ...this.current, stations: [...this.current.stations, { tick, hash }] };
  }

  /** Seal what has been recorded, then write the manifest, then a checkpoint: in this order nothing can be missing after it. */
  save(tables: readonly Table[], { tick, substeps, began }: Progress): void {
    this.recorder.commit(tick);
    this.update({
      ticks: tick,
      sealed: this.recorder.sealed,
      substeps: Math.max(substeps, this.current.substeps),
      began,
    });
    this.checkpoints.save(tables, { engine: this.current.engine, scenario: this.current.scenario_hash, tick });
  }

  /**
   * Give the tables the state of the newest good checkpoint and cut the records back to it. Null when there is none: the
   * run has then to begin again at tick 0.
   *
   * @throws MarrowError `damaged` when none of the checkpoints is whole, `unsupported` for one of another engine, scenario
   * or model
   */
  restore(tables: readonly Table[]): Found | null {
    const found = this.checkpoints.newestGood();
    if (found !== null) {
      this.refuseForeign(found);
      unpackTables(found.bytes, tables, found.file);
      this.checkpoints.keepOnly(found.stamp.tick);
    }
    this.cutBack(found?.stamp.tick ?? -1);
    return found;
  }

  /**
   * Write the files that people read from what is sealed so far; the run can still be resumed.
   *
   * @throws MarrowError `stopped` when the disk does not take them
   */
  async writeResults(): Promise<readonly string[]> {
    try {
      return await writeResults(this.path, this.parts, this.current);
    } catch (cause) {
      throw new MarrowError({
        kind: 'stopped',
        message: 'the results of the run cannot be written; all that they are made from is kept',
        where: { file: this.path },
        found: sayFault(cause),
        advice: `Make room, then write them with "marrow resume ${this.path}".`,
        cause,
      });
    }
  }

  /** End the run: results, their digests in the manifest, and no more parts. */
  async finish(): Promise<void> {
    const written = await this.writeResults();
    const files = Object.fromEntries(written.map((name) => [name, digestOf(join(this.path, name))]));
    this.update({ finished: new Date().toISOString(), files });
    this.parts.removeAll();
    this.tellFiles();
  }

  /** Let the README name what the run has come to have; a report is written once it has ended. */
  private tellFiles(): void {
    const file = join(this.path, 'README.md');
    if (!existsSync(file)) return;
    const isThere = (name: string) => name.includes('*') || name === 'report.html' || existsSync(join(this.path, name));
    writeDurably(file, withoutMissing(readFileSync(file, 'utf8'), isThere));
  }

  /** Let others write the folder. */
  close(): void {
    this.lock.release();
  }

  private cutBack(tick: number): void {
    removeResults(this.path, results);
    this.recorder.cutBack(tick);
    const stations = this.current.stations.filter((station) => station.tick <= tick);
    this.update({ ticks: Math.max(tick, 0), sealed: this.recorder.sealed, stations, finished: null, files: {} });
  }

  private refuseForeign({ file, stamp }: Found): void {
    const { engine, scenario_hash } = this.current;
    if (stamp.engine === engine && stamp.scenario === scenario_hash) return;
    throw new MarrowError({
      kind: 'unsupported',
      message: 'the checkpoint is of another run',
      where: { file },
      expected: `engine ${engine}, scenario ${scenario_hash}`,
      found: `engine ${stamp.engine}, scenario ${stamp.scenario}`,
      advice: 'Delete it, or put back the manifest that belongs to it.',
    });
  }

  private update(change: Partial<Manifest>): void {
    this.current = { ...this.current, ...change };
    writeManifest(this.path, this.current);
  }
}

function underLock(path: string, open: (lock: Lock) => RunFolder): RunFolder {
  const lock = Lock.take(path);
  try {
    return open(lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}
