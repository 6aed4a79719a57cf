import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { engineVersion } from '../../../src/engine/version.ts';
import { packContainer } from '../../../src/io/container.ts';
import { printScenario } from '../../../src/io/scenario-file/print.ts';
import { story } from '../../../src/scenarios/index.ts';

type Registry = typeof import('../../../src/web/kept/registry.ts');
type RunList = typeof import('../../../src/web/kept/run-list.ts');

/** A file of the browser's storage. */
class Handle {
  readonly kind = 'file';
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  getFile = async () => new File([this.text], 'file');
}

const gone = () => new DOMException('it is not there', 'NotFoundError');

/** The storage of a browser in memory: runs, each with its files. */
const kept = new Map<string, Map<string, string>>();
/** What the disk says to whoever writes; null while it has room. */
let refusal: DOMException | null = null;
/** What the browser says to whoever lists its runs. */
let trouble: Error | null = null;

const folderOf = (files: Map<string, string>) => ({
  async *entries() {
    for (const [name, text] of files) yield [name, new Handle(text)];
  },
  async getFileHandle(name: string, options?: { create?: boolean }) {
    if (options?.create === true) return { createWritable: async () => writerOf(files, name) };
    if (!files.has(name)) throw gone();
    return new Handle(files.get(name)!);
  },
});

const writerOf = (files: Map<string, string>, name: string) => ({
  async write(content: string | Uint8Array<ArrayBuffer>) {
    if (refusal !== null) throw refusal;
    files.set(name, await new File([content], name).text());
  },
  abort: async () => undefined,
  close: async () => undefined,
});

const runsFolder = {
  async *entries() {
    if (trouble !== null) throw trouble;
    for (const name of kept.keys()) yield [name, { kind: 'directory' }];
  },
  async getDirectoryHandle(id: string) {
    const files = kept.get(id) ?? new Map<string, string>();
    kept.set(id, files);
    return folderOf(files);
  },
  async removeEntry(id: string) {
    if (!kept.delete(id)) throw gone();
  },
};

/** What the page would compute with, by the worker that tells it. */
const model = 'the model of this page';
class ModelWorker {
  onmessage: (message: { data: string }) => void = () => undefined;
  constructor() {
    queueMicrotask(() => this.onmessage({ data: model }));
  }
  terminate = () => undefined;
}

const facts = { format: 1, begun: 1, engine: engineVersion, model, scenario: printScenario(story), parent: null };
const whole = () => new Map([['run.json', JSON.stringify(facts)]]);
const patience = { timeout: 60_000 };

/** Runs that another tab has. */
const elsewhere = new Set<string>();
const locks = {
  request: async (name: string, _: unknown, work: () => Promise<void>) => {
    if (elsewhere.has(name)) throw new DOMException('it took too long', 'TimeoutError');
    await work();
  },
};
/** Tells the page that it is seen again. */
let seenAgain = () => {};

let registry: Registry;
let list: RunList;
beforeAll(async () => {
  vi.stubGlobal('addEventListener', (name: string, tell: () => void) => {
    if (name === 'visibilitychange') seenAgain = tell;
  });
  vi.stubGlobal('Worker', ModelWorker);
  vi.stubGlobal('document', { visibilityState: 'visible' });
  vi.stubGlobal('FileSystemFileHandle', Handle);
  vi.stubGlobal('navigator', {
    locks,
    storage: {
      getDirectory: async () => ({ getDirectoryHandle: async () => runsFolder }),
      // Firefox asks its reader, who has not answered yet.
      persist: () => new Promise(() => undefined),
    },
  });
  registry = await import('../../../src/web/kept/registry.ts');
  list = await import('../../../src/web/kept/run-list.ts');
});
afterAll(() => vi.unstubAllGlobals());

test('a list that cannot be read says why, and is read again; what others wrote into a folder damages that run only', async () => {
  kept.set('good', whole());
  kept.set('no-scenario', new Map([['run.json', '{}']]));
  kept.set('odd-parent', new Map([['run.json', JSON.stringify({ ...facts, parent: 'another' })]]));
  kept.set('odd-notes', new Map([...whole(), ['notes.json', '{"name":{}}']]));
  kept.set('begun-nothing', new Map());
  trouble = new Error('the disk does not answer');
  list.subscribe(() => undefined);
  await vi.waitFor(() => expect(list.listTrouble()).toBe('the disk does not answer'), patience);
  trouble = null;
  list.subscribe(() => undefined);
  await vi.waitFor(() => expect(list.keptRuns()).not.toEqual([]), patience);
  const listed = list.keptRuns().map(({ id, state }) => `${id} ${state}`);
  expect(listed).toEqual(['good held', 'no-scenario damaged', 'odd-parent damaged', 'odd-notes damaged']);
  expect(list.keptRuns()[2]!.notes).toMatch(/^run\.json \(parent\): the file is not as a run writes it/);
  expect(list.listTrouble()).toBeNull();
});

test('nothing is left of a shared run that cannot be read', async () => {
  const before = [kept.size, list.keptRuns().length];
  const bytes = packContainer({ kind: 'marrow run' }, [{ name: 'run.json', bytes: new TextEncoder().encode('{}') }]);
  await expect(registry.takeRun(new File([bytes.slice()], 'odd.marrow'))).rejects.toMatchObject({ kind: 'damaged' });
  expect([kept.size, list.keptRuns().length]).toEqual(before);
});

test('a run for which the disk has no room does not begin, and says so', async () => {
  refusal = new DOMException('no room', 'QuotaExceededError');
  const id = registry.beginRun({ scenario: story, name: 'a run' });
  const says = 'there is no room left on the disk. Delete runs that are not needed.';
  await expect(registry.openRun(id)).rejects.toThrow(says);
  expect(list.keptRuns()[0]).toMatchObject({ id, state: 'damaged', notes: says });
  expect(kept.has(id)).toBe(false);
  refusal = null;
});

test('a run that another tab has is not deleted; it is once that tab has let it go', async () => {
  kept.set('shared', whole());
  elsewhere.add('marrow run shared');
  await expect(registry.deleteRun('shared')).rejects.toThrow(
    'this run goes on in another tab. Close it there to delete it here.',
  );
  expect(kept.has('shared')).toBe(true);
  elsewhere.clear();
  await registry.deleteRun('shared');
  expect(kept.has('shared')).toBe(false);
});

test('a page that is seen again lists what other tabs did meanwhile, and keeps what it did itself', async () => {
  await registry.renameRun('good', { name: 'good', notes: 'mine' });
  const mine = list.keptRuns().filter(({ id, state }) => id === 'good' || state === 'damaged');
  kept.delete('no-scenario');
  kept.get('odd-notes')!.set('notes.json', '{"name":"mended","notes":""}');
  kept.set('begun-elsewhere', whole());
  seenAgain();
  await vi.waitFor(() => expect(list.keptRuns().some(({ id }) => id === 'begun-elsewhere')).toBe(true), patience);
  const ids = list.keptRuns().map(({ id }) => id);
  expect(ids).not.toContain('no-scenario');
  expect(list.keptRuns().find(({ id }) => id === 'odd-notes')).toMatchObject({ name: 'mended', state: 'held' });
  expect(list.keptRuns().find(({ id }) => id === 'good')).toMatchObject({ notes: 'mine' });
  // The run for which the disk had no room is on no disk.
  expect(ids).toContain(mine.find(({ notes }) => notes.startsWith('there is no room'))!.id);
});

const refusedFor = async (id: string, change: object) => {
  kept.set(id, new Map([['run.json', JSON.stringify({ ...facts, ...change })]]));
  seenAgain();
  await vi.waitFor(() => expect(list.keptRuns().map((run) => run.id)).toContain(id), patience);
  const { refusal } = list.keptRuns().find((run) => run.id === id)!;
  await expect(registry.openRun(id)).rejects.toThrow(refusal!);
  return refusal;
};

test('a run of another engine or model, or of one that nobody knows, is refused, with what can be done', async () => {
  expect(await refusedFor('engine', { engine: '8' })).toBe(
    `the run was begun with another engine, which gives other bits; expected engine ${engineVersion}, found engine 8. ` +
      'Start it again in the room Runs: its scenario is kept.',
  );
  expect(await refusedFor('model', { model: 'another' })).toMatch(`expected model ${model}, found model another.`);
  expect(await refusedFor('no-model', { model: undefined })).toMatch('found a run that does not say its model.');
  const parent = { run: 'figure-leukemic', day: 18 };
  expect(await refusedFor('branch', { model: 'another', parent })).toMatch('not the cells of the run that it left.');
  expect(list.keptRuns().find(({ id }) => id === 'good')!.refusal).toBeNull();
});

test('a scenario that cannot be read is handed out as it was written', async () => {
  const scenario = facts.scenario.replace('species: mouse', 'species: unicorn');
  kept.set('unicorn', new Map([['run.json', JSON.stringify({ ...facts, scenario })]]));
  seenAgain();
  await vi.waitFor(() => expect(list.keptRuns().map(({ id }) => id)).toContain('unicorn'), patience);
  expect(list.keptRuns().find(({ id }) => id === 'unicorn')).toMatchObject({ state: 'damaged', yaml: scenario });
});
