import type { Assay } from '../../assays/index.ts';
import { runDaysOf } from '../arms/run-days.ts';
import { contrastOf, experimentOf } from './experiment-of.ts';

/** Days of a block that some assays ask for in their seeds when nothing is there yet and every verdict hangs on its control, d. */
export function runDays(assays: readonly Assay[]): number {
  return runDaysOf(assays.map((assay) => experimentOf(assay, { seed: 1 })));
}

/** The same when no verdict does. */
export function fewestRunDays(assays: readonly Assay[]): number {
  return runDaysOf(assays.map((assay) => contrastOf(assay, { seed: 1 })));
}
