import { MarrowError } from '../../core/error.ts';
import type { Entries, LedgerKind } from './entries.ts';

/** What an entry of the ledger holds, null where there is none; a damaged one is put aside, so that it is computed again. */
export function undamaged<T>(
  ledger: Entries,
  kind: LedgerKind,
  key: string,
  unpack: (bytes: Uint8Array, file: string) => T,
): T | null {
  const bytes = ledger.read(kind, key);
  if (bytes === null) return null;
  try {
    return unpack(bytes, key);
  } catch (error) {
    if (!(error instanceof MarrowError) || error.kind !== 'damaged') throw error;
    ledger.setAside(kind, key);
    return null;
  }
}
