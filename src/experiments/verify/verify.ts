import type { Assay } from '../../assays/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import { type InTurn, inTurn } from '../arms/in-turn.ts';
import { planOf } from '../arms/plan.ts';
import { type Count, type Forecast, forecastOfAll, type Resources } from '../arms/run-arms.ts';
import type { Entries } from '../ledger/entries.ts';
import { contrastOf, experimentOf, underConditions } from './experiment-of.ts';
import { asksControl, rowOf, type VerifyRow } from './row.ts';

/** How many runs some assays still ask for at most, and how long those will take: which of them need no control is not known before. */
export function foreseeVerify(
  assays: readonly Assay[],
  conditions: Conditions,
  resources: Resources,
): Promise<{ readonly count: Count; readonly forecast: Forecast }> {
  return forecastOfAll(
    assays.map((assay) => experimentOf(assay, conditions)),
    resources,
  );
}

/**
 * Run what of some assays is not in the ledger yet, one assay after the other, and judge them. Where the verdict stands without
 * its control, the control is not run.
 */
export function verify(
  assays: readonly Assay[],
  conditions: Conditions,
  resources: InTurn<Assay, VerifyRow>,
): Promise<VerifyRow[]> {
  return inTurn(
    assays,
    {
      experimentOf: (assay) => contrastOf(assay, conditions),
      goesOn: (assay, plan) =>
        asksControl(underConditions(assay, conditions), plan) ? experimentOf(assay, conditions) : null,
      answerOf: (assay, plan, failed) => rowOf(underConditions(assay, conditions), plan, failed),
    },
    resources,
  );
}

/** The rows of assays whose contrast the ledger has in every seed; the others are left out, though arms that they share may be there. */
export function rowsIn(ledger: Entries, assays: readonly Assay[], conditions: Conditions): VerifyRow[] {
  return assays.flatMap((assay) => {
    if (planOf(contrastOf(assay, conditions), ledger).some(({ record }) => record === null)) return [];
    const there = planOf(experimentOf(assay, conditions), ledger).filter(({ record }) => record !== null);
    return [rowOf(underConditions(assay, conditions), there)];
  });
}
