import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTissue, emptyTissue, type LiveTissue, type Machine } from '../../engine/create.ts';
import { step } from '../../engine/step.ts';
import { printScenario, readScenario } from '../../io/index.ts';
import type { Model } from '../../model/model.ts';
import type { Scenario } from '../../model/scenario.ts';
import { catalogOf } from '../catalog.ts';
import { switchScenario } from '../switch-scenario.ts';

/** The scenario that holds from a tick on. */
export interface Stage {
  readonly fromTick: number;
  readonly scenario: Scenario;
}

/** A run whose scenario changed on the way: the first stage begins at tick 0. */
export type Stages = readonly Stage[];

/**
 * The tissue as the last stage finds it, computed from the start.
 *
 * @param stop ends the work early
 * @throws the reason of `stop`
 */
export async function tissueAtLastStage(
  stages: Stages,
  model: Model,
  machine: Machine,
  stop?: AbortSignal,
): Promise<LiveTissue> {
  const [first, ...later] = stages;
  let tissue = await createTissue(model, first!.scenario, machine);
  for (const { fromTick, scenario } of later) {
    await stepTo(tissue, fromTick, stop);
    tissue = await exchange(tissue, model, scenario, machine);
  }
  return tissue;
}

/** The same state under another scenario; the old tissue is closed. */
export async function exchange(
  tissue: LiveTissue,
  model: Model,
  scenario: Scenario,
  machine: Machine,
): Promise<LiveTissue> {
  try {
    const next = await emptyTissue(model, scenario, machine);
    switchScenario(tissue, next);
    return next;
  } finally {
    await tissue.close();
  }
}

/** Advance to a tick without recording anything. */
export async function stepTo(tissue: LiveTissue, tick: number, stop?: AbortSignal): Promise<void> {
  try {
    while (tissue.clock.tick[0]! < tick) {
      stop?.throwIfAborted();
      step(tissue);
      await new Promise((resolve) => setImmediate(resolve));
    }
  } catch (error) {
    await tissue.close();
    throw error;
  }
}

const fileName = 'stages.json';

/** Keep in a run folder how its state can be computed from tick 0. */
export function writeStages(folder: string, stages: Stages): void {
  const written = stages.map(({ fromTick, scenario }) => ({ from_tick: fromTick, scenario: printScenario(scenario) }));
  writeFileSync(join(folder, fileName), `${JSON.stringify({ stages: written }, null, 2)}\n`);
}

/** The stages of a run; a run that is no branch has one. */
export function readStages(folder: string, scenario: Scenario, model: Model): Stages {
  const file = join(folder, fileName);
  if (!existsSync(file)) return [{ fromTick: 0, scenario }];
  const { stages } = JSON.parse(readFileSync(file, 'utf8')) as { stages: { from_tick: number; scenario: string }[] };
  const catalog = catalogOf(model);
  return stages.map((stage) => ({ fromTick: stage.from_tick, scenario: readScenario(stage.scenario, file, catalog) }));
}
