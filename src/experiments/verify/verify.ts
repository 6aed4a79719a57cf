import type { Assay } from '../../assays/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import { type InTurn, inTurn } from '../arms/in-turn.ts';
import { type Count, type Forecast, forecastOfAll, type Resources } from '../arms/run-arms.ts';
import { experimentOf, underConditions } from './experiment-of.ts';
import { rowOf, type VerifyRow } from './row.ts';

/** How many runs some assays still ask for, and how long those will take. */
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

/** Run what of some assays is not in the ledger yet, one assay after the other, and judge them. */
export function verify(
  assays: readonly Assay[],
  conditions: Conditions,
  resources: InTurn<Assay, VerifyRow>,
): Promise<VerifyRow[]> {
  return inTurn(
    assays,
    {
      experimentOf: (assay) => experimentOf(assay, conditions),
      answerOf: (assay, plan, failed) => rowOf(underConditions(assay, conditions), plan, failed),
    },
    resources,
  );
}
