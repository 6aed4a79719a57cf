import { type AssayArm, panelWith } from '../../assays/index.ts';
import { readingsOfStrategy, recordedOfStrategies, type Strategy } from '../../strategies/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import type { Experiment } from '../arms/experiment.ts';
import { seedsFrom } from '../arms/seeds-from.ts';

/** Seeds in which every arm is run when nothing else is asked for. */
export const usualSeeds = 6;

/** The runs of a strategy: its control and its arms in the same seeds, recording what is read of any strategy. */
export function experimentOf({ control, arms, reads }: Strategy, conditions: Conditions): Experiment {
  const { seed, seeds = usualSeeds, change = (scenario) => scenario } = conditions;
  const own = readingsOfStrategy(reads).flatMap(({ records }) => records);
  const measures = panelWith([...recordedOfStrategies, ...own]);
  const changed = ({ origin, ...arm }: AssayArm) => ({
    ...arm,
    scenario: change(arm.scenario),
    ...(origin === undefined ? {} : { origin: change(origin) }),
  });
  return {
    arms: [control, ...arms].map((arm) => ({ ...changed(arm), measures })),
    seeds: seedsFrom(seed, seeds),
  };
}
