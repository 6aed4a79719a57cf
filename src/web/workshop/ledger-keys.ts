import type { Experiment } from '../../experiments/arms/experiment.ts';
import { planOf } from '../../experiments/arms/plan.ts';
import { settledKey } from '../../experiments/arms/settled.ts';
import { HandedEntries } from './handed-entries.ts';

/** Keys under which the ledger has the runs of an experiment and the states that they start from, and no other experiment has any. */
export function ownKeys(experiment: Experiment, others: readonly Experiment[]): string[] {
  const taken = new Set(others.flatMap(keysOf));
  return [...new Set(keysOf(experiment))].filter((key) => !taken.has(key));
}

function keysOf(experiment: Experiment): string[] {
  return planOf(experiment, new HandedEntries([], () => {})).flatMap(({ key, arm, trunk }) => [
    key,
    settledKey(arm.scenario),
    ...(trunk === null ? [] : [trunk.key, settledKey(trunk.scenario)]),
  ]);
}
