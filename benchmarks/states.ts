import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { emptyTissue, type LiveTissue, type Machine } from '../src/engine/create.ts';
import { createTissue, step } from '../src/engine/index.ts';
import { modelHash, scenarioHash } from '../src/experiments/identity.ts';
import { nodeHost } from '../src/host/node.ts';
import { packTables, unpackTables } from '../src/io/index.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { marrow } from '../src/scenarios/index.ts';

const folder = new URL('./states/', import.meta.url);

/** Ticks of the story, at half an hour each, from which benchmarks start. */
export const moments = {
  /** Day 4: fields and crowding have settled, five leukemic cells have arrived. */
  healthy: 192,
  /** Day 25: most cells are leukemic, untreated. */
  leukemic: 1200,
} as const;

/**
 * The state of a scenario after so many ticks, at a fixed seed: from `benchmarks/states/`, or run and kept there. A model or
 * an engine that computes something else makes its own.
 */
export async function stateAt(scenario: Scenario, ticks: number): Promise<Uint8Array> {
  await keepStates(scenario, [ticks]);
  return readFileSync(nameOf(scenario, ticks));
}

/** Keep the states of a scenario at these ticks, by one run if some are missing. */
export async function keepStates(scenario: Scenario, ticks: readonly number[]): Promise<void> {
  if (ticks.every((tick) => existsSync(nameOf(scenario, tick)))) return;
  mkdirSync(folder, { recursive: true });
  console.error(`bench: running "${scenario.id}" to tick ${Math.max(...ticks)} for its states; they are kept`);
  const tissue = await createTissue(marrow, scenario, { host: nodeHost, threads: nodeHost.cores });
  try {
    for (let n = 0; n <= Math.max(...ticks); n++) {
      if (ticks.includes(n)) keep(tissue, nameOf(scenario, n), n);
      step(tissue);
    }
  } finally {
    await tissue.close();
  }
}

function nameOf(scenario: Scenario, ticks: number): URL {
  const key = `${modelHash(marrow).slice(0, 8)}${scenarioHash(scenario).slice(0, 8)}`;
  return new URL(`${scenario.id}-${ticks}-${key}.bin`, folder);
}

function keep({ tables }: LiveTissue, file: URL, tick: number): void {
  const unfinished = new URL(`${file.href}.part`);
  writeFileSync(unfinished, packTables(tables, { engine: 'bench', scenario: 'bench', tick }));
  renameSync(unfinished, file);
}

/** A tissue in that state. */
export async function tissueAt(scenario: Scenario, ticks: number, machine: Partial<Machine>): Promise<LiveTissue> {
  const tissue = await emptyTissue(marrow, scenario, { host: nodeHost, ...machine });
  unpackTables(await stateAt(scenario, ticks), tissue.tables);
  return tissue;
}
