import { settledKey } from '../../experiments/arms/settled.ts';
import type { ArmJob } from '../../experiments/arms/work.ts';
import { type Entries, kinds, type LedgerKind } from '../../experiments/ledger/entries.ts';
import { messageOf } from '../message-of.ts';
import { allOf, entryUnder, keysOf, openDatabase, put } from './database.ts';
import { ledgerDesign } from './kept-results.ts';
import type { Entry } from './messages.ts';

/** Kinds that are read whole when the ledger is opened; of the others, which are large, only the keys. */
const small: readonly LedgerKind[] = ['runs', 'failed', 'pace'];

/** The ledger of this browser: in the memory of the page, and in a database that a closed tab leaves behind. */
export class KeptLedger implements Entries {
  /** What does not last, and why, in a sentence; null when all of it lasts. */
  trouble: string | null = null;
  /** When something was saved last, milliseconds since 1970. */
  savedAt: number | null = null;
  private readonly database: IDBDatabase | null;
  /** Null for what is in the database only. */
  private readonly entries = new Map<LedgerKind, Map<string, Uint8Array | null>>();

  private constructor(database: IDBDatabase | null) {
    this.database = database;
  }

  /** Open what was kept; where the browser keeps nothing, a ledger that lasts as long as the page. */
  static async open(): Promise<KeptLedger> {
    try {
      const database = await openDatabase(ledgerDesign);
      const ledger = new KeptLedger(database);
      for (const kind of kinds) ledger.entries.set(kind, await found(database, kind));
      return ledger;
    } catch (error) {
      const ledger = new KeptLedger(null);
      for (const kind of kinds) ledger.entries.set(kind, new Map());
      ledger.trouble = `This browser keeps nothing (${messageOf(error)}): results last as long as this page.`;
      return ledger;
    }
  }

  has(kind: LedgerKind, key: string): boolean {
    return this.of(kind).has(key);
  }

  read(kind: LedgerKind, key: string): Uint8Array | null {
    const bytes = this.of(kind).get(key);
    if (bytes === null) throw new Error(`the entry ${kind} ${key} has not been loaded`);
    return bytes ?? null;
  }

  commit(kind: LedgerKind, key: string, bytes: Uint8Array): boolean {
    if (this.has(kind, key)) return false;
    this.replace(kind, key, bytes);
    return true;
  }

  replace(kind: LedgerKind, key: string, bytes: Uint8Array): void {
    this.take({ kind, key, bytes });
  }

  remove(kind: LedgerKind, key: string): void {
    if (this.has(kind, key)) this.take({ kind, key, bytes: null });
  }

  setAside(kind: LedgerKind, key: string): void {
    this.remove(kind, key);
  }

  /** Keep what a worker tells, or take it out. */
  take({ kind, key, bytes }: Entry): void {
    if (bytes === null) this.of(kind).delete(key);
    else this.of(kind).set(key, bytes);
    if (this.database === null) return;
    put(this.database, kind, key, bytes).then(
      () => {
        this.savedAt = Date.now();
      },
      (error: unknown) => {
        this.trouble = `Something could not be saved (${messageOf(error)}): it lasts as long as this page. Delete runs or results that are not needed.`;
      },
    );
  }

  /** Bring entries into memory, so that they can be read. */
  async load(kind: LedgerKind, keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      if (this.of(kind).get(key) !== null || this.database === null) continue;
      const bytes = await entryUnder<Uint8Array>(this.database, kind, key);
      if (bytes === undefined) this.of(kind).delete(key);
      else this.of(kind).set(key, bytes);
    }
  }

  /** All that a job may read. */
  async entriesFor(job: ArmJob): Promise<Entry[]> {
    if (job.kind === 'probe') return [];
    const scenario = job.kind === 'start' ? job.trunk.scenario : job.arm.scenario;
    const starts = [settledKey(scenario), ...(job.kind === 'run' && job.trunk !== null ? [job.trunk.key] : [])];
    const wanted = [['partial', job.id] as const, ...starts.map((key) => ['starts', key] as const)];
    for (const [kind, key] of wanted) await this.load(kind, [key]);
    return wanted.map(([kind, key]) => ({ kind, key, bytes: this.read(kind, key) }));
  }

  private of(kind: LedgerKind): Map<string, Uint8Array | null> {
    return this.entries.get(kind)!;
  }
}

async function found(database: IDBDatabase, kind: LedgerKind): Promise<Map<string, Uint8Array | null>> {
  if (small.includes(kind)) return allOf<Uint8Array>(database, kind);
  return new Map((await keysOf(database, kind)).map((key) => [key, null]));
}
