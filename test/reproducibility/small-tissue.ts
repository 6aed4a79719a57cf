import { random } from '../../src/core/random.ts';
import { moveRow } from '../../src/engine/columns.ts';
import { createTissue, type LiveTissue, type Machine } from '../../src/engine/create.ts';
import type { Tissue } from '../../src/engine/tissue.ts';
import { nodeHost } from '../../src/host/node.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { marrow } from '../../src/scenarios/model.ts';
import type { ShortScenario } from './scenarios.ts';
import { history as historyOn, stationsOf } from './stations.ts';

export { block, bolus, eventful } from './scenarios.ts';
export { hashOf, stations } from './stations.ts';

const onNode = (machine: Partial<Machine>): Machine => ({ host: nodeHost, threads: 1, ...machine });

/** The same machine for all: Node, one thread. */
export function tissueOf(scenario: Scenario, machine: Partial<Machine> = {}): Promise<LiveTissue> {
  return createTissue(marrow, scenario, onNode(machine));
}

/** Create, run and close; hashes after every `every` ticks. */
export function history(
  scenario: Scenario,
  ticks: number,
  every: number,
  machine: Partial<Machine> = {},
): Promise<string[]> {
  return historyOn(scenario, ticks, every, onNode(machine));
}

const usual = new Map<ShortScenario, Promise<readonly string[]>>();

/** Hashes of a short scenario at its stations on that machine, computed once for all that compare with them. */
export function usualStations(short: ShortScenario): Promise<readonly string[]> {
  const found = usual.get(short) ?? stationsOf(short, onNode({}));
  usual.set(short, found);
  return found;
}

/** Put the rows of the cells into another order, as Fisher and Yates did, with the first free row as the hand. */
export function shuffle({ cells: { table } }: Tissue, seed: number): void {
  for (let row = table.count - 1; row > 0; row--) {
    const other = Math.floor(random(seed, 1, row, 0, 0) * (row + 1));
    moveRow(table.columns, row, table.count);
    moveRow(table.columns, other, row);
    moveRow(table.columns, table.count, other);
  }
}
