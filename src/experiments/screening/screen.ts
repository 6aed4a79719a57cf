import type { PlannedRun } from '../arms/plan.ts';
import { type Count, type Resources, runArms } from '../arms/run-arms.ts';
import { type Comparison, compare } from '../compare/comparison.ts';
import type { Screening } from './screening.ts';
import { type ScreeningRow, screeningRow } from './screening-row.ts';

/** A study that was carried out, with the runs behind it. */
export interface Screened {
  readonly row: ScreeningRow;
  readonly plan: readonly PlannedRun[];
  readonly comparison: Comparison;
  readonly count: Count;
}

/** Run what of a study is not in the ledger yet, and say which of its switches matter. Runs that were stopped are left out. */
export async function screen(screening: Screening, resources: Resources): Promise<Screened> {
  const { plan, count, failed } = await runArms({ arms: screening.arms, seeds: screening.seeds }, resources);
  const comparison = compare(plan, screening.arms[0]!.name);
  return { row: screeningRow(screening, plan, comparison, failed), plan, comparison, count };
}
