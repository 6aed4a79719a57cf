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

/** Keep a result; older ones of which it tells everything anew, by this model or by others as they do, are closed. */
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

/** A row with the file in which it stands: from the newest by this model that has it, else the newest by another; or null. */
export function rowIn<Row>(files: readonly ResultFile<Row>[], is: (row: Row) => boolean) {
  const own = files.filter(isOwn);
  for (const file of [...own, ...files]) {
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
  return [file, ...files.filter((each) => isOwn(each) !== isOwn(file) || !each.rows.every(({ id }) => told.has(id)))];
}

/** Whether it is what this page would compute. */
const isOwn = ({ differences }: ResultFile<unknown>) => differences.length === 0;

function put(next: HeldResults): void {
  held = next;
  for (const listener of listeners) listener();
}
