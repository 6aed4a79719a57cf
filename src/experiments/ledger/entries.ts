/** Finished runs; states that several runs start from; states of runs under way; what was given up; what ticks cost. */
export const kinds = ['runs', 'starts', 'partial', 'failed', 'pace'] as const;
export type LedgerKind = (typeof kinds)[number];

/**
 * What many runs came to, under names that say what was asked. An entry is there whole or not at all, and the first to
 * commit a key stays.
 */
export interface Entries {
  has(kind: LedgerKind, key: string): boolean;
  /** The bytes under a key, or null. */
  read(kind: LedgerKind, key: string): Uint8Array | null;
  /** Put bytes under a key unless there are some; false when there were. */
  commit(kind: LedgerKind, key: string, bytes: Uint8Array): boolean;
  /** Put bytes under a key in the place of those there are. */
  replace(kind: LedgerKind, key: string, bytes: Uint8Array): void;
  remove(kind: LedgerKind, key: string): void;
  /** Put an entry that cannot be read out of the way. */
  setAside(kind: LedgerKind, key: string): void;
}
