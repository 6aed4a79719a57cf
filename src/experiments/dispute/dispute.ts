import type { DisputeExperiment } from '../../assays/index.ts';
import type { DisputeId } from '../../evidence/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import { type InTurn, inTurn } from '../arms/in-turn.ts';
import { planOf } from '../arms/plan.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { DisputeRow } from './dispute-row.ts';
import { experimentOf } from './experiment-of.ts';
import { rowOf, runnable } from './tell.ts';

/**
 * Run what of some disputes is not in the ledger yet, one after the other, and say where their sides part. Those that
 * cannot be run are told of without running anything.
 */
export async function dispute(
  ids: readonly DisputeId[],
  conditions: Conditions,
  resources: InTurn<DisputeExperiment, DisputeRow>,
): Promise<DisputeRow[]> {
  const asked = ids.map((id) => runnable(id, conditions));
  const experiments = asked.flatMap(({ experiment }) => (experiment === null ? [] : [experiment]));
  const told = asked.flatMap((each) => (each.experiment === null ? [each.row] : []));
  for (const row of told) resources.answered?.(row);
  const run = await inTurn(
    experiments,
    {
      experimentOf: (experiment) => experimentOf(experiment, conditions),
      answerOf: (experiment, plan, failed) => rowOf(experiment, conditions, plan, failed),
    },
    resources,
  );
  const rows = new Map([...told, ...run].map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

/** Where disputes stand by what is in the ledger; nothing is run. */
export function disputesIn(ledger: Ledger, ids: readonly DisputeId[], conditions: Conditions): DisputeRow[] {
  return ids.map((id) => {
    const asked = runnable(id, conditions);
    if (asked.experiment === null) return asked.row;
    return rowOf(asked.experiment, conditions, planOf(experimentOf(asked.experiment, conditions), ledger));
  });
}
