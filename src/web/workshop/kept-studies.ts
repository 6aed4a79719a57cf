import type { Study } from '../studio-state.ts';
import { allOf, openDatabase, put } from './database.ts';

const design = { name: 'marrow-studies', version: 1, stores: ['studies'] } as const;

/** Keep what was asked for, so that it can be gone on with after the page was closed. */
export async function keepStudy(study: Study): Promise<void> {
  const database = await openDatabase(design);
  await put(database, 'studies', study.id, study);
  database.close();
}

/** Comparisons that this browser keeps, newest first. */
export async function keptStudies(): Promise<Study[]> {
  const database = await openDatabase(design);
  const found = await allOf<Study>(database, 'studies');
  database.close();
  return [...found.values()].sort((a, b) => b.asked - a.asked);
}

/** Take a comparison out of the list; its results stay in the ledger. */
export async function forgetStudy(id: string): Promise<void> {
  const database = await openDatabase(design);
  await put(database, 'studies', id, null);
  database.close();
}
