import { prescribe, type ReadyRegimen } from '../../../../model/ready-regimen.ts';
import type { Scenario } from '../../../../model/scenario.ts';
import { withRegimen } from './chosen.ts';

/** The scenario with a regimen in use in the place of another, at its time and under its id, after which others may come. */
export function replaced(scenario: Scenario, id: string, ready: ReadyRegimen): Scenario {
  return withRegimen(scenario, id, ({ start }) => prescribe(ready, id, start));
}
