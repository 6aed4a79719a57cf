import type { Scenario } from '../../model/scenario.ts';
import { asked, keyOf } from './experiment.ts';

/** The same marrow with nothing that settling does not depend on. */
export function undisturbed(scenario: Scenario): Scenario {
  const { tick } = scenario;
  const record = { series: tick, cells: tick, fields: tick, checkpoint: tick };
  return { ...scenario, perturb: [], regimens: [], until: tick, record };
}

/** Under which the ledger has the marrow of a scenario once it has settled. */
export function settledKey(scenario: Scenario): string {
  return keyOf({ settled: asked(undisturbed(scenario)) });
}
