import type { Assay } from '../../assays/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import { type InTurn, inTurn } from '../arms/in-turn.ts';
import { experimentOf, underConditions } from './experiment-of.ts';
import { rowOf, type VerifyRow } from './row.ts';

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
