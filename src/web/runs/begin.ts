import { createTissue, emptyTissue, type LiveTissue, type Machine } from '../../engine/create.ts';
import { step } from '../../engine/step.ts';
import { scenarioHash } from '../../experiments/identity.ts';
import { switchScenario } from '../../experiments/switch-scenario.ts';
import { unpackTables } from '../../io/checkpoint/tables.ts';
import type { Scenario } from '../../model/scenario.ts';
import { marrow } from '../../scenarios/index.ts';
import { unpacked } from '../kept/gzip.ts';
import type { Departure } from './departure.ts';

/** Build the tissue of a scenario at its own beginning. */
export function atItsBeginning(scenario: Scenario, machine: Machine): Promise<LiveTissue> {
  return createTissue(marrow, scenario, machine);
}

/**
 * The tissue in a state, under the scenario that the run takes from then on. With nothing changed it goes on with the bits
 * of the run that it departs from.
 *
 * @throws MarrowError `damaged`, `unsupported` for a state of another model, `invalid-input` when block or vessels differ
 */
export async function fromDeparture(scenario: Scenario, departure: Departure, machine: Machine): Promise<LiveTissue> {
  const before = await fromState(departure.scenario, departure.state, machine);
  while (before.clock.tick[0]! < departure.tick) step(before);
  if (scenarioHash(scenario) === scenarioHash(departure.scenario)) return before;
  try {
    const after = await emptyTissue(marrow, scenario, machine);
    switchScenario(before, after);
    return after;
  } finally {
    await before.close();
  }
}

/** The tissue in a state of its own scenario. */
export async function fromState(scenario: Scenario, state: Uint8Array, machine: Machine): Promise<LiveTissue> {
  const tissue = await emptyTissue(marrow, scenario, machine);
  try {
    unpackTables(await unpacked(state), tissue.tables);
    return tissue;
  } catch (error) {
    await tissue.close();
    throw error;
  }
}
