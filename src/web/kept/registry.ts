import { MarrowError } from '../../core/error.ts';
import { internal } from '../../core/units.ts';
import { engineVersion } from '../../engine/version.ts';
import type { Scenario } from '../../model/scenario.ts';
import { messageOf } from '../message-of.ts';
import type { Departure, Reply } from '../runs/protocol.ts';
import type { FrameSource } from '../scene.ts';
import type { Before, StoredMoment } from '../sources/history.ts';
import { runSource } from '../sources/run.ts';
import type { KeptRun } from '../studio-state.ts';
import { askToLast, type Folder, isFull, keepsRuns, keptIds, removeRun, runFolderOf } from './folder.ts';
import { remember, remembered } from './remembered.ts';
import {
  factsOf,
  type Progress,
  type RunNotes,
  readFacts,
  readJson,
  readNotes,
  scenarioIn,
  ticksOf,
  writeJson,
} from './run-files.ts';
import { sharedFile, takeShared } from './shared-file.ts';
import { storedMoment } from './stored-moment.ts';

/** A run that is to begin. */
export interface Beginning {
  readonly scenario: Scenario;
  readonly name: string;
  readonly from?: Departure;
  readonly parent?: KeptRun['parent'];
}

let runs: readonly KeptRun[] = [];
let known: Promise<void> | undefined;
/** Why the runs that were kept could not be listed. */
let trouble: string | null = null;
const listeners = new Set<() => void>();
/** Runs that have been opened since the page was, in whichever room one is. */
const sources = new Map<string, Promise<FrameSource>>();
/** Runs that failed after something of them was kept: they go on from there, in another worker. */
const failed = new Set<string>();

/** For `useSyncExternalStore`. */
export function subscribe(tell: () => void): () => void {
  listAll().catch(() => undefined); // `registryTrouble` says why
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export const keptRuns = (): readonly KeptRun[] => runs;
export const registryTrouble = (): string | null => trouble;

function put(next: readonly KeptRun[]): void {
  runs = next;
  for (const tell of listeners) tell();
}

function change(id: string, changes: Partial<KeptRun>): void {
  put(runs.map((run) => (run.id === id ? { ...run, ...changes } : run)));
}

/** A run that is done, or cannot be read, stays so. */
function move(id: string, state: 'running' | 'held'): void {
  const run = runs.find((each) => each.id === id);
  if (run?.state !== 'done' && run?.state !== 'damaged') change(id, { state });
}

/** List what is kept, once; a list that failed is tried again. */
function listAll(): Promise<void> {
  known ??= readAll().catch((error: unknown) => {
    known = undefined;
    trouble = messageOf(error);
    put(runs);
    throw error;
  });
  return known;
}

async function readAll(): Promise<void> {
  const found = await Promise.all((await keptIds()).map((id) => readRun(id).catch((error) => damaged(id, error))));
  const here = new Set(runs.map(({ id }) => id));
  const others = found.filter((run): run is KeptRun => run !== null && !here.has(run.id));
  trouble = null;
  put([...runs, ...others].sort((a, b) => b.begun - a.begun));
}

/** What the list says of a run; null for a folder in which none was begun. */
async function readRun(id: string): Promise<KeptRun | null> {
  const folder = await runFolderOf(id);
  const facts = await readFacts(folder);
  if (facts === null) return null;
  const notes = await readNotes(folder);
  const progress = await readJson<Progress>(folder, 'progress.json');
  const scenario = scenarioIn(facts);
  return {
    ...entryOf(id, { scenario, name: notes?.name ?? scenario.title, parent: facts.parent }),
    notes: notes?.notes ?? '',
    begun: facts.begun,
    day: progress?.day ?? 0,
    state: progress?.done === true ? 'done' : 'held',
    bytes: await bytesOf(id),
  };
}

/** What the list says of a run that cannot be read. */
async function damaged(id: string, error: unknown): Promise<KeptRun> {
  const nothing = { scenario: null, begun: 0, day: 0, lastDay: 0, parent: null };
  const bytes = await bytesOf(id).catch(() => 0);
  return { id, name: id, notes: messageOf(error), state: 'damaged', bytes, ...nothing };
}

async function bytesOf(id: string): Promise<number> {
  const sizes = await (await runFolderOf(id)).list();
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

function entryOf(id: string, { scenario, name, parent = null }: Omit<Beginning, 'from'>): KeptRun {
  const lastDay = internal(scenario.until) / 24;
  return { id, name, notes: '', scenario, begun: Date.now(), day: 0, lastDay, state: 'waiting', bytes: 0, parent };
}

/** The curves of a kept run as far as it has come; null before its first day. */
export async function curvesOf(id: string): Promise<Progress | null> {
  return await readJson<Progress>(await runFolderOf(id), 'progress.json');
}

/** Begin a run; it goes on in whichever room one is, until it ends or the page is closed. */
export function beginRun(beginning: Beginning): string {
  const id = crypto.randomUUID().slice(0, 8);
  put([entryOf(id, beginning), ...runs]);
  sources.set(id, watched(id, begun(id, beginning)));
  return id;
}

async function begun(id: string, beginning: Beginning): Promise<FrameSource> {
  const { scenario, from = null } = beginning;
  if (!(await keepsRuns())) return runSource({ scenario, from, onReply: heard(id) });
  const folder = await writeDown(id, beginning);
  return runSource({ scenario, from, keep: id, stored: storedIn(folder, scenario), onReply: heard(id) });
}

/** Where the moment of a day lies that a run has kept. */
function storedIn(folder: Folder, scenario: Scenario): (day: number) => StoredMoment {
  const dt = internal(scenario.tick);
  return (day) => storedMoment(folder, Math.round((24 * day) / dt), dt);
}

/**
 * Write down what a run is, before it is anything.
 *
 * @throws MarrowError `unsupported` when the disk is full; then nothing of it is left there
 */
async function writeDown(id: string, { scenario, name, parent = null }: Beginning): Promise<Folder> {
  askToLast();
  try {
    const folder = await runFolderOf(id);
    await writeJson(folder, 'run.json', factsOf(scenario, engineVersion, parent));
    await writeJson(folder, 'notes.json', { name, notes: '' } satisfies RunNotes);
    return folder;
  } catch (cause) {
    const error = isFull(cause) ? noRoom(cause) : cause;
    change(id, { state: 'damaged', scenario: null, notes: messageOf(error) });
    await removeRun(id);
    throw error;
  }
}

function noRoom(cause: unknown): MarrowError {
  return new MarrowError({
    kind: 'unsupported',
    message: 'there is no room left on the disk',
    advice: 'Delete runs that are not needed.',
    cause,
  });
}

/**
 * Look at a run, and go on with it where it is not done.
 *
 * @throws MarrowError `invalid-input` for an id that no run has, `damaged`, also for a branch of which nothing was kept,
 * `unsupported` for a run of another engine, `busy` when another tab has it
 */
export function openRun(id: string): Promise<FrameSource> {
  if (failed.delete(id)) void close(id);
  const open = sources.get(id) ?? watched(id, reopened(id));
  sources.set(id, open);
  return open;
}

async function reopened(id: string): Promise<FrameSource> {
  await listAll();
  const run = runs.find((each) => each.id === id);
  if (run?.scenario === undefined || run.scenario === null) {
    throw new MarrowError({
      kind: run === undefined ? 'invalid-input' : 'damaged',
      message: run === undefined ? 'this browser keeps no such run' : 'the run cannot be read',
      found: run === undefined ? id : run.notes,
      advice: 'Look into the room Runs for what there is.',
    });
  }
  const folder = await runFolderOf(id);
  const facts = await readFacts(folder);
  if (facts?.engine !== engineVersion) {
    throw new MarrowError({
      kind: 'unsupported',
      message: 'the run was begun with another engine, which gives other bits',
      expected: `engine ${engineVersion}`,
      found: `engine ${facts?.engine}`,
      advice: 'Start it again: its scenario is kept.',
    });
  }
  const before = await beforeOf(id);
  if (facts.parent !== null && before.moments.length === 0) {
    throw new MarrowError({
      kind: 'damaged',
      message:
        'the page was closed before anything of this branch was kept; from its own beginning it would be another run',
      advice: 'Branch again, and delete this one in the room Runs.',
    });
  }
  const { scenario } = run;
  return runSource({ scenario, keep: id, before, stored: storedIn(folder, scenario), onReply: heard(id) });
}

async function beforeOf(id: string): Promise<Before> {
  const folder = await runFolderOf(id);
  const progress = await readJson<Progress>(folder, 'progress.json');
  const facts = (await readFacts(folder))!;
  const dt = internal(scenarioIn(facts).tick);
  const ticks = (await ticksOf(folder, 'frame')).filter((tick) => tick <= (progress?.tick ?? -1));
  const moments = ticks.map((tick) => storedMoment(folder, tick, dt));
  return { moments, times: progress?.times ?? [], values: progress?.values ?? [] };
}

/** A source that failed to open can be tried again. */
async function watched(id: string, source: Promise<FrameSource>): Promise<FrameSource> {
  try {
    return await source;
  } catch (error) {
    sources.delete(id);
    move(id, 'held');
    throw error;
  }
}

const heard = (id: string) => (reply: Reply) => {
  if (reply.tell === 'running') move(id, reply.running ? 'running' : 'held');
  if (reply.tell === 'failed') {
    move(id, 'held');
    if (runs.some((run) => run.id === id && run.bytes > 0)) failed.add(id);
  }
  if (reply.tell === 'moment') {
    const day = Math.max(0, Math.floor(reply.moment.frame.day));
    if (runs.find((each) => each.id === id)?.day !== day) change(id, { day });
  }
  if (reply.tell === 'kept') {
    change(id, { day: reply.day, ...(reply.done ? { state: 'done' } : {}) });
    measure(id).catch((error: unknown) => console.error(error));
  }
  rememberPace(reply);
};

async function measure(id: string): Promise<void> {
  change(id, { bytes: await bytesOf(id) });
}

/** Hold a run that goes on, with its last day kept. */
export async function holdRun(id: string): Promise<void> {
  (await sources.get(id))?.run?.pause();
}

/** Let a run go on that is held: in its worker, or from what was kept of it. */
export async function goOn(id: string): Promise<void> {
  (await openRun(id)).run?.resume();
}

/** Give a run another name, or notes. */
export async function renameRun(id: string, notes: RunNotes): Promise<void> {
  change(id, notes);
  await writeJson(await runFolderOf(id), 'notes.json', notes);
}

/** End the worker of a run. */
async function close(id: string): Promise<void> {
  const source = sources.get(id);
  sources.delete(id);
  await source?.then(
    (open) => open.close?.(),
    () => undefined, // it never opened
  );
}

/** Delete a run with all that was kept of it. */
export async function deleteRun(id: string): Promise<void> {
  await close(id);
  put(runs.filter((run) => run.id !== id));
  await removeRun(id);
}

/** The run as one file. */
export async function shareRun(id: string): Promise<Uint8Array> {
  return sharedFile(await runFolderOf(id));
}

/**
 * Keep a run that somebody shared; gives its id here.
 *
 * @throws MarrowError `damaged`, `invalid-input`
 */
export async function takeRun(file: File): Promise<string> {
  const id = crypto.randomUUID().slice(0, 8);
  try {
    await takeShared(new Uint8Array(await file.arrayBuffer()), file.name, await runFolderOf(id));
    const run = await readRun(id);
    if (run === null)
      throw new MarrowError({ kind: 'damaged', message: 'the file has no run', where: { file: file.name } });
    put([run, ...runs]);
  } catch (error) {
    await removeRun(id);
    throw isFull(error) ? noRoom(error) : error;
  }
  return id;
}

/** The source under an id; made when there is none yet, and shown for as long as the page is open. */
export function openForNow(id: string, make: () => Promise<FrameSource>): Promise<FrameSource> {
  const open = sources.get(id) ?? make();
  sources.set(id, open);
  open.catch(() => sources.delete(id));
  return open;
}

const paceKey = 'marrow: milliseconds per tick and cell';
let latestPace: number | null = null;

/** Learn from what a run says of its speed. */
export function rememberPace(reply: Reply): void {
  if (reply.tell !== 'pace') return;
  const msPerCell = reply.msPerTick / reply.cells;
  const before = pace();
  latestPace = before === null ? msPerCell : 0.8 * before + 0.2 * msPerCell;
}

/** The storage is slow, and needs it only once the page is left. */
addEventListener('pagehide', () => {
  if (latestPace !== null) remember(paceKey, String(latestPace));
});

/** Milliseconds that a tick takes for each cell on this machine, from the runs so far; null before the first. */
export function pace(): number | null {
  if (latestPace !== null) return latestPace;
  const stored = Number(remembered(paceKey));
  return stored > 0 ? stored : null;
}
