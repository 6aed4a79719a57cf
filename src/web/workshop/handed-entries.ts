import type { Entries, LedgerKind } from '../../experiments/ledger/entries.ts';
import type { Entry } from './messages.ts';

/** The part of a ledger that came with a job; what is put into it is told to the page, which keeps it. */
export class HandedEntries implements Entries {
  private readonly known: Map<string, Uint8Array>;
  private readonly tell: (entry: Entry) => void;

  constructor(entries: readonly Entry[], tell: (entry: Entry) => void) {
    this.known = new Map(
      entries.flatMap(({ kind, key, bytes }) => (bytes === null ? [] : [[nameOf(kind, key), bytes]])),
    );
    this.tell = tell;
  }

  has(kind: LedgerKind, key: string): boolean {
    return this.known.has(nameOf(kind, key));
  }

  read(kind: LedgerKind, key: string): Uint8Array | null {
    return this.known.get(nameOf(kind, key)) ?? null;
  }

  commit(kind: LedgerKind, key: string, bytes: Uint8Array): boolean {
    if (this.has(kind, key)) return false;
    this.replace(kind, key, bytes);
    return true;
  }

  replace(kind: LedgerKind, key: string, bytes: Uint8Array): void {
    this.known.set(nameOf(kind, key), bytes);
    this.tell({ kind, key, bytes });
  }

  remove(kind: LedgerKind, key: string): void {
    if (this.known.delete(nameOf(kind, key))) this.tell({ kind, key, bytes: null });
  }

  setAside(kind: LedgerKind, key: string): void {
    this.remove(kind, key);
  }
}

const nameOf = (kind: LedgerKind, key: string) => `${kind}/${key}`;
