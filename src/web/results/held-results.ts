import { useSyncExternalStore } from 'react';
import type { JudgedAssay } from './judged-assay.ts';
import type { Result, ResultFile } from './result-file.ts';
import type { StrategyOutcome } from './strategy-outcome.ts';
import type { CohortOutcome } from './trial-outcome.ts';

/** Results that were opened, kept while the page is open; of each command the newest first. */
export interface HeldResults {
  readonly verify: readonly ResultFile<JudgedAssay>[];
  readonly strategy: readonly ResultFile<StrategyOutcome>[];
  readonly trial: readonly ResultFile<CohortOutcome>[];
}

let held: HeldResults = { verify: [], strategy: [], trial: [] };
const listeners = new Set<() => void>();

export function useResults(): HeldResults {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => held,
  );
}

/** Keep a result; older ones of which it tells everything anew are closed. */
export function holdResult({ of, file }: Result): void {
  if (of === 'verify') put({ ...held, verify: before(held.verify, file) });
  else if (of === 'strategy') put({ ...held, strategy: before(held.strategy, file) });
  else put({ ...held, trial: before(held.trial, file) });
}

export function closeResult(file: ResultFile<unknown>): void {
  put({
    verify: held.verify.filter((each) => each !== file),
    strategy: held.strategy.filter((each) => each !== file),
    trial: held.trial.filter((each) => each !== file),
  });
}

/** A row with the file in which it stands; from the newest that has it, or null. */
export function rowIn<Row>(files: readonly ResultFile<Row>[], is: (row: Row) => boolean) {
  for (const file of files) {
    const row = file.rows.find(is);
    if (row !== undefined) return { file, row };
  }
  return null;
}

function before<Row extends { readonly id: string }>(
  files: readonly ResultFile<Row>[],
  file: ResultFile<Row>,
): ResultFile<Row>[] {
  const told = new Set(file.rows.map(({ id }) => id));
  return [file, ...files.filter(({ rows }) => !rows.every(({ id }) => told.has(id)))];
}

function put(next: HeldResults): void {
  held = next;
  for (const listener of listeners) listener();
}
