import type { PlannedRun } from '../arms/plan.ts';
import { type Count, type Resources, runArms } from '../arms/run-arms.ts';
import { outcomesOfArm } from '../compare/comparison.ts';
import { screeningRow } from './judge.ts';
import type { Screening } from './screening.ts';
import type { ScreenedArm, ScreeningRow } from './screening-row.ts';

/** A study that was carried out, with the runs behind it. */
export interface Screened {
  readonly row: ScreeningRow;
  readonly outcomes: Screening['outcomes'];
  readonly plan: readonly PlannedRun[];
  readonly arms: readonly ScreenedArm[];
  readonly count: Count;
  readonly done: number;
}

/** Run what of a study is not in the ledger yet, and say which of its switches matter. Runs that were stopped are left out. */
export async function screen(screening: Screening, resources: Resources): Promise<Screened> {
  const { plan, count, done, failed } = await runArms({ arms: screening.arms, seeds: screening.seeds }, resources);
  const arms = screening.arms.map(({ name }) => ({ name, runs: outcomesOfArm(name, plan, screening.outcomes) }));
  return { row: screeningRow(screening, plan, arms, failed), outcomes: screening.outcomes, plan, arms, count, done };
}
