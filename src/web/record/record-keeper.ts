import { nothingRead, type OnRecord, onRecord } from './on-record.ts';
import type { QuestionOrder, QuestionReply } from './question-messages.ts';
import { type RecordFile, type RecordName, type RecordRows, readRecord } from './record-file.ts';
import { recordFile } from './record-files.ts';

/** Longest that an answer waits to be shown with others, ms. */
const patience = 200;

/** Reads one file of the record when it is first asked for, and has a worker find out which of its rows are current. */
export class RecordKeeper<K extends RecordName> {
  readonly #name: K;
  readonly #now = new Map<string, string | null>();
  readonly #listeners = new Set<() => void>();
  #file: Promise<RecordFile<RecordRows[K]>> | null = null;
  #worker: Worker | null = null;
  #telling: ReturnType<typeof setTimeout> | null = null;
  state: OnRecord<RecordRows[K]> = nothingRead;

  constructor(name: K) {
    this.#name = name;
  }

  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Find out whether the row of an id is current, or every row. */
  check(id: string | 'all'): void {
    this.#file ??= read(this.#name);
    this.#file.then(
      (file) => this.#ask(file, id),
      (error: unknown) => this.#fail(error instanceof Error ? error.message : String(error)),
    );
  }

  #ask(file: RecordFile<RecordRows[K]>, id: string | 'all'): void {
    const ids = file.rows
      .map(({ row }) => row.id)
      .filter((each) => !this.#now.has(each) && (id === 'all' || each === id));
    this.#tell(onRecord(file, this.#now));
    if (ids.length === 0) return;
    this.#worker ??= this.#workerFor(file);
    const order: QuestionOrder = { name: this.#name, ids, conditions: file.conditions };
    this.#worker.postMessage(order);
  }

  #workerFor(file: RecordFile<RecordRows[K]>): Worker {
    const worker = new Worker(new URL('./question-worker.ts', import.meta.url), {
      type: 'module',
      name: 'marrow record',
    });
    worker.onmessage = ({ data: { id, question } }: MessageEvent<QuestionReply>) => {
      this.#now.set(id, question);
      this.#tellSoon(file);
    };
    worker.onerror = ({ message }) => this.#fail(message || 'the worker that checks it could not be loaded');
    return worker;
  }

  #tellSoon(file: RecordFile<RecordRows[K]>): void {
    this.#telling ??= setTimeout(() => {
      this.#telling = null;
      this.#tell(onRecord(file, this.#now));
      if (this.state.unchecked.size > 0) return;
      this.#worker?.terminate();
      this.#worker = null;
    }, patience);
  }

  /** What is known already stays; the next that asks tries again. */
  #fail(failure: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#file = null;
    this.#tell({ ...this.state, unchecked: new Set(), failure });
  }

  #tell(state: OnRecord<RecordRows[K]>): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}

async function read<K extends RecordName>(name: K): Promise<RecordFile<RecordRows[K]>> {
  const file = recordFile(name);
  if (file === null) return { conditions: { seed: 1 }, rows: [] };
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${name}.json: ${answer.status} ${answer.statusText}`);
  return readRecord(name, await answer.json());
}
