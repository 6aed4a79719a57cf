import { kinds } from '../../experiments/ledger/entries.ts';
import { bytesIn, clear, openDatabase, remove } from './database.ts';

/** The database of the ledger. */
export const ledgerDesign = { name: 'marrow-ledger', version: 1, stores: kinds } as const;

/** What ticks cost on this machine is no result, and stays. */
const results = kinds.filter((kind) => kind !== 'pace');

/** What the results of all studies take, bytes. */
export async function bytesOfResults(): Promise<number> {
  const database = await openDatabase(ledgerDesign);
  return bytesIn(database, results).finally(() => database.close());
}

/** Delete the results of all studies. */
export async function deleteResults(): Promise<void> {
  const database = await openDatabase(ledgerDesign);
  return clear(database, results).finally(() => database.close());
}

/** Delete the results under some keys. */
export async function deleteUnder(keys: readonly string[]): Promise<void> {
  const database = await openDatabase(ledgerDesign);
  return remove(database, results, keys).finally(() => database.close());
}
