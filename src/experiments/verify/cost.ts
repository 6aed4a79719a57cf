import type { Assay } from '../../assays/index.ts';
import { runDaysOf } from '../arms/run-days.ts';
import { experimentOf } from './experiment-of.ts';

/** Days of a block that some assays ask for in their seeds when nothing is there yet, d. */
export function runDays(assays: readonly Assay[]): number {
  return runDaysOf(assays.map((assay) => experimentOf(assay, { seed: 1 })));
}
