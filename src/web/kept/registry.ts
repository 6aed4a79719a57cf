import { MarrowError } from '../../core/error.ts';
import { internal } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import { messageOf } from '../message-of.ts';
import { newId } from '../new-id.ts';
import { ownModel } from '../results/own-model.ts';
import type { Departure } from '../runs/departure.ts';
import type { Reply } from '../runs/protocol.ts';
import type { FrameSource } from '../scene.ts';
import type { Before, StoredMoment } from '../sources/history.ts';
import { runSource } from '../sources/run.ts';
import type { KeptRun } from '../studio-state.ts';
import { claim } from './claim.ts';
import { askToLast, type Folder, isFull, keepsRuns, removeRun, runFolderOf } from './folder.ts';
import { rememberPace } from './pace.ts';
import {
  factsOf,
  type Progress,
  type RunNotes,
  readFacts,
  readJson,
  scenarioIn,
  ticksOf,
  writeJson,
} from './run-files.ts';
import { changeRun, entryOf, keptRuns, listAll, measure, moveRun, readRun, setRuns } from './run-list.ts';
import { refusalOf } from './same-model.ts';
import { sharedFile, takeShared } from './shared-file.ts';
import { storedMoment } from './stored-moment.ts';

/** A run that is to begin. */
export interface Beginning {
  readonly scenario: Scenario;
  readonly name: string;
  readonly from?: Departure;
  readonly parent?: KeptRun['parent'];
}

/** Runs that have been opened since the page was, in whichever room one is. */
const sources = new Map<string, Promise<FrameSource>>();
/** Runs that failed after something of them was kept: they go on from there, in another worker. */
const failed = new Set<string>();

/** The curves of a kept run as far as it has come; null before its first day. */
export async function curvesOf(id: string): Promise<Progress | null> {
  return await readJson<Progress>(await runFolderOf(id), 'progress.json');
}

/** Begin a run; it goes on in whichever room one is, until it ends or the page is closed. */
export function beginRun(beginning: Beginning): string {
  const id = newId();
  setRuns([entryOf(id, beginning), ...keptRuns()]);
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
    await writeJson(folder, 'run.json', factsOf(scenario, await ownModel(), parent));
    await writeJson(folder, 'notes.json', { name, notes: '' } satisfies RunNotes);
    return folder;
  } catch (cause) {
    const error = isFull(cause) ? noRoom(cause) : cause;
    changeRun(id, { state: 'damaged', scenario: null, notes: messageOf(error) });
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
 * `unsupported` for a run of another engine or model, `busy` when another tab has it
 */
export function openRun(id: string): Promise<FrameSource> {
  if (failed.delete(id)) void close(id);
  const open = sources.get(id) ?? watched(id, reopened(id));
  sources.set(id, open);
  return open;
}

async function reopened(id: string): Promise<FrameSource> {
  await listAll();
  const run = keptRuns().find((each) => each.id === id);
  if (run === undefined) throw noSuchRun(id);
  if (run.scenario === null)
    throw new MarrowError({
      kind: 'damaged',
      message: 'the run cannot be read',
      found: run.notes,
      advice: 'Look into the room Runs for what there is.',
    });
  const folder = await runFolderOf(id);
  const facts = await readFacts(folder);
  if (facts === null) throw noSuchRun(id); // another tab has deleted it
  const refusal = await refusalOf(facts);
  if (refusal !== null) throw refusal;
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

function noSuchRun(id: string): MarrowError {
  return new MarrowError({
    kind: 'invalid-input',
    message: 'this browser keeps no such run',
    found: id,
    advice: 'Look into the room Runs for what there is.',
  });
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
    moveRun(id, 'held');
    throw error;
  }
}

const heard = (id: string) => (reply: Reply) => {
  if (reply.tell === 'running') moveRun(id, reply.running ? 'running' : 'held');
  if (reply.tell === 'failed') {
    moveRun(id, 'held');
    if (keptRuns().some((run) => run.id === id && run.bytes > 0)) failed.add(id);
  }
  if (reply.tell === 'moment') {
    const day = Math.max(0, Math.floor(reply.moment.frame.day));
    if (keptRuns().find((each) => each.id === id)?.day !== day) changeRun(id, { day });
  }
  if (reply.tell === 'kept') {
    changeRun(id, { day: reply.day });
    measure(id).catch((error: unknown) => console.error(error));
  }
  if (reply.tell === 'done') changeRun(id, { state: 'done' });
  rememberPace(reply);
};

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
  changeRun(id, notes);
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

/**
 * Delete a run with all that was kept of it.
 *
 * @throws MarrowError `busy` when another tab has it
 */
export async function deleteRun(id: string): Promise<void> {
  await close(id);
  const letGo = (await keepsRuns()) ? await claim(id, 'Close it there to delete it here.') : null;
  setRuns(keptRuns().filter((run) => run.id !== id));
  await removeRun(id).finally(letGo);
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
  const id = newId();
  try {
    await takeShared(new Uint8Array(await file.arrayBuffer()), file.name, await runFolderOf(id));
    const run = await readRun(id);
    if (run === null)
      throw new MarrowError({ kind: 'damaged', message: 'the file has no run', where: { file: file.name } });
    setRuns([run, ...keptRuns().filter((each) => each.id !== id)]); // it may have been listed meanwhile
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
