import { columnOf } from '../../assays/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import type { Experiment } from '../arms/experiment.ts';
import { seedsFrom } from '../arms/seeds-from.ts';

/** Seeds in which every arm is run when nothing else is asked for. */
export const usualSeeds = 10;

/** The runs of a strategy: its control and its arms in the same seeds, recording all that is read of them. */
export function experimentOf({ control, arms, reads }: Strategy, conditions: Conditions): Experiment {
  const { seed, seeds = usualSeeds, change = (scenario) => scenario } = conditions;
  const all = [reads.lsc, reads.hsc, ...reads.also].flatMap(({ records }) => records);
  const measures = [...new Map(all.map((measure) => [columnOf(measure), measure])).values()];
  return {
    arms: [control, ...arms].map((arm) => ({ ...arm, scenario: change(arm.scenario), measures })),
    seeds: seedsFrom(seed, seeds),
  };
}
