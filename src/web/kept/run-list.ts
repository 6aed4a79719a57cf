import { internal } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import { messageOf } from '../message-of.ts';
import type { KeptRun } from '../studio-state.ts';
import { keptIds, runFolderOf } from './folder.ts';
import { type Progress, readFacts, readJson, readNotes, scenarioIn } from './run-files.ts';
import { refusalOf } from './same-model.ts';

let runs: readonly KeptRun[] = [];
let known: Promise<void> | undefined;
/** Runs as they were found on disk. Whatever this page changes is another object, and is not listed anew. */
let listed: ReadonlySet<KeptRun> = new Set();
/** Why the runs that were kept could not be listed. */
let trouble: string | null = null;
const listeners = new Set<() => void>();

/** For `useSyncExternalStore`. */
export function subscribe(tell: () => void): () => void {
  listAll().catch(() => undefined); // `listTrouble` says why
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Another tab may have begun, changed or deleted runs. */
addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'visible' || known === undefined) return;
  known = undefined;
  listAll().catch(() => undefined); // `listTrouble` says why
});

export const keptRuns = (): readonly KeptRun[] => runs;
export const listTrouble = (): string | null => trouble;

/** Another list than before. */
export function setRuns(next: readonly KeptRun[]): void {
  runs = next;
  for (const tell of listeners) tell();
}

/** What is otherwise of one run. */
export function changeRun(id: string, changes: Partial<KeptRun>): void {
  setRuns(runs.map((run) => (run.id === id ? { ...run, ...changes } : run)));
}

/** A run that is done, or cannot be read, stays so. */
export function moveRun(id: string, state: 'running' | 'held'): void {
  const run = runs.find((each) => each.id === id);
  if (run?.state !== state && run?.state !== 'done' && run?.state !== 'damaged') changeRun(id, { state });
}

/** List what is kept, once for as long as the page is seen; a list that failed is tried again. */
export function listAll(): Promise<void> {
  known ??= readAll().catch((error: unknown) => {
    known = undefined;
    trouble = messageOf(error);
    setRuns(runs);
    throw error;
  });
  return known;
}

async function readAll(): Promise<void> {
  const found = await Promise.all((await keptIds()).map((id) => readRun(id).catch((error) => damaged(id, error))));
  const own = runs.filter((run) => !listed.has(run));
  const ids = new Set(own.map(({ id }) => id));
  const others = found.filter((run): run is KeptRun => run !== null && !ids.has(run.id));
  listed = new Set(others);
  trouble = null;
  setRuns([...own, ...others].sort((a, b) => b.begun - a.begun));
}

/** What the list says of a run; null for a folder in which none was begun. */
export async function readRun(id: string): Promise<KeptRun | null> {
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
    refusal: await refusalOf(facts).then(
      (refusal) => refusal?.message ?? null,
      () => null, // this page's own model is not known; whoever opens the run is told
    ),
  };
}

/** What the list says of a run that cannot be read. */
async function damaged(id: string, error: unknown): Promise<KeptRun> {
  const nothing = { scenario: null, begun: 0, day: 0, lastDay: 0, parent: null, refusal: null };
  const bytes = await bytesOf(id).catch(() => 0);
  const yaml = await writtenOf(id).catch(() => null);
  return { id, name: id, notes: messageOf(error), state: 'damaged', bytes, yaml, ...nothing };
}

/** The scenario of a run as it was written. */
async function writtenOf(id: string): Promise<string | null> {
  return (await readFacts(await runFolderOf(id)))?.scenario ?? null;
}

async function bytesOf(id: string): Promise<number> {
  const sizes = await (await runFolderOf(id)).list();
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

/** What the list says of a run that has not begun. */
export function entryOf(
  id: string,
  {
    scenario,
    name,
    parent = null,
  }: Pick<KeptRun, 'name'> & { readonly scenario: Scenario; readonly parent?: KeptRun['parent'] },
): KeptRun {
  const lastDay = internal(scenario.until) / 24;
  const nothing = { notes: '', day: 0, bytes: 0, refusal: null, yaml: null };
  return { id, name, scenario, begun: Date.now(), lastDay, state: 'waiting', parent, ...nothing };
}

/** Say anew how much is kept of a run. */
export async function measure(id: string): Promise<void> {
  changeRun(id, { bytes: await bytesOf(id) });
}
