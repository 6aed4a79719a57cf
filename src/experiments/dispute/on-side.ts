import type { AssayArm } from '../../assays/index.ts';
import type { SideName } from '../../evidence/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import { marrow } from '../../scenarios/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import type { Arm } from '../arms/experiment.ts';
import { modelInUseHash, scenarioHash } from '../identity.ts';

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

/** A side that changes nothing of what the run meets is left out, so that disputes share their runs. */
function taking(id: string, side: SideName, scenario: Scenario): Scenario {
  const taken = { ...scenario, sides: { ...scenario.sides, [id]: side } };
  return met(taken) === met(scenario) ? scenario : taken;
}

const known = new Map<string, string>();

/** The part of the model that a run of a scenario meets. */
function met(scenario: Scenario): string {
  const block = scenarioHash({ ...scenario, seed: 0 });
  const model = known.get(block) ?? modelInUseHash(marrow, scenario);
  known.set(block, model);
  return model;
}
