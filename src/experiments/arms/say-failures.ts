import type { FailedRun } from './run-arms.ts';

/** Runs that were given up, one sentence each; arms of one seed that were given up for the same reason share theirs, as they do a start. */
export function sayFailures(failed: readonly FailedRun[]): string[] {
  const together = Map.groupBy(failed, ({ seed, message }) => `seed ${seed}: ${message}`);
  return Array.from(together, ([why, runs]) => `${[...new Set(runs.map(({ arm }) => arm))].join(' and ')}, ${why}`);
}
