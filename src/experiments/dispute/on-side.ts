import type { AssayArm } from '../../assays/index.ts';
import type { SideName } from '../../evidence/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Conditions } from '../arms/conditions.ts';
import type { Arm } from '../arms/experiment.ts';

/** An arm as it is run where a side holds. Marrow that it goes on from takes none: it is the same on both sides. */
export function onSide(
  id: string,
  arm: AssayArm,
  side: SideName,
  { change = (scenario) => scenario }: Conditions,
): Arm {
  const scenario = change(arm.scenario);
  const origin = arm.origin === undefined ? {} : { origin: change(arm.origin) };
  return { ...arm, ...origin, name: nameOn(side, arm), scenario: taking(id, side, scenario) };
}

/** What an arm is called where a side holds. */
export function nameOn(side: SideName, { name }: Pick<AssayArm, 'name'>): string {
  return `${side}: ${name}`;
}

function taking(id: string, side: SideName, scenario: Scenario): Scenario {
  return { ...scenario, sides: { ...scenario.sides, [id]: side } };
}
