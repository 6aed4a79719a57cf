import { armsOfExperiment, type DisputeExperiment } from '../../assays/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import type { Experiment } from '../arms/experiment.ts';
import { seedsFrom } from '../arms/seeds-from.ts';
import { onSide } from './on-side.ts';
import { panelOf } from './panel.ts';
import { openIn, readableOf } from './readable.ts';

/** The arms of whatever may tell the sides apart, on either side, in the seeds of the experiment, with all that is read of them. */
export function experimentOf(experiment: DisputeExperiment, conditions: Conditions): Experiment {
  const { id } = experiment;
  const observables = openIn(readableOf(experiment, conditions));
  const arms = (['a', 'b'] as const).flatMap((side) =>
    armsOfExperiment({ observables }).map((arm) => ({
      ...onSide(id, arm, side, conditions),
      measures: panelOf(arm, side, { id, observables }),
    })),
  );
  return { arms, seeds: seedsFrom(conditions.seed, conditions.seeds ?? experiment.seeds) };
}
