import { type History, type RunOptions, run as runModel } from './engine/index.ts';
import { nodeHost } from './host/node.ts';
import type { Scenario } from './model/index.ts';
import { marrow } from './scenarios/index.ts';

export { blast } from './biology/cells/blast.ts';
export { hsc } from './biology/cells/hsc.ts';
export { hspc } from './biology/cells/hspc.ts';
export { lsc } from './biology/cells/lsc.ts';
export { oxygen } from './biology/substances/oxygen.ts';
export { MarrowError } from './core/error.ts';
export {
  days,
  fraction,
  hours,
  micrometers,
  minutes,
  mmHg,
  perDay,
  perHour,
  type Quantity,
  quantity,
} from './core/units.ts';
export { drugs } from './drugs/index.ts';
export {
  count,
  countHeld,
  createTissue,
  type History,
  leukemicFraction,
  meanLevel,
  neutrophilsOverBaseline,
  type Probe,
  type RunOptions,
  stateHash,
  step,
  type Tissue,
} from './engine/index.ts';
export { measure } from './experiments/measures/probe.ts';
export { nodeHost } from './host/node.ts';
export { printModel, readModel } from './io/model-file/index.ts';
export { applyOverlay, type MeasureFile } from './io/scenario-file/index.ts';
export type { Model, Overlay, RuleChange, Scenario } from './model/index.ts';
export { healthy, marrow, scenarios, story } from './scenarios/index.ts';

/** Run a scenario of the marrow on this machine; `model` and `host` may be others. */
export function run(scenario: Scenario, options: Partial<RunOptions> = {}): Promise<History> {
  return runModel(scenario, { model: marrow, host: nodeHost, ...options });
}
