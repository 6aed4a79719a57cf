import { createTissue, type Machine } from '../../src/engine/create.ts';
import { stateHash } from '../../src/engine/digest.ts';
import { step } from '../../src/engine/step.ts';
import type { Tissue } from '../../src/engine/tissue.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { marrow } from '../../src/scenarios/model.ts';
import { type ShortScenario, shortScenarios } from './scenarios.ts';

export const stationCount = 20;

export const hashOf = (tissue: Tissue): string => stateHash(tissue.tables);

/** Hashes after every `every` ticks, `before` being done to the tissue ahead of each tick. */
export function stations(tissue: Tissue, ticks: number, every: number, before?: (tick: number) => void): string[] {
  const found: string[] = [];
  for (let tick = 0; tick < ticks; tick++) {
    before?.(tick);
    step(tissue);
    if ((tick + 1) % every === 0) found.push(hashOf(tissue));
  }
  return found;
}

/** Create, run and close; hashes after every `every` ticks. */
export async function history(scenario: Scenario, ticks: number, every: number, machine: Machine): Promise<string[]> {
  const tissue = await createTissue(marrow, scenario, machine);
  try {
    return stations(tissue, ticks, every);
  } finally {
    await tissue.close();
  }
}

/** Hashes of a short scenario at its twenty stations. */
export const stationsOf = ({ scenario, ticks }: ShortScenario, machine: Machine): Promise<string[]> =>
  history(scenario, ticks, ticks / stationCount, machine);

/** Hashes of every short scenario at its stations, by the scenario's id. */
export type AllStations = Readonly<Record<string, readonly string[]>>;

export async function allStations(machine: Machine): Promise<AllStations> {
  const found: Record<string, readonly string[]> = {};
  for (const short of shortScenarios) found[short.scenario.id] = await stationsOf(short, machine);
  return found;
}

/** The first station at which two engines differ, as `leukemic, station 3 of 20`; undefined when none does. */
export function firstDifference(found: AllStations, expected: AllStations): string | undefined {
  for (const [id, hashes] of Object.entries(expected)) {
    const station = hashes.findIndex((hash, k) => found[id]?.[k] !== hash);
    if (station >= 0) return `${id}, station ${station + 1} of ${hashes.length}`;
  }
  return undefined;
}
