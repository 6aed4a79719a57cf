import { inBlock } from '../../assays/index.ts';
import type { Conditions } from '../../experiments/arms/conditions.ts';
import { type Cohort, usual } from '../../experiments/trial/cohort.ts';
import type { Scenario } from '../../model/scenario.ts';
import { smallBlockOf } from './small-block.ts';
import type { StudySize } from './study-messages.ts';

/** Seeds and block in which a strategy is run. Three seeds are the fewest from which an interval is read. */
export const strategyConditions: Readonly<Record<StudySize, Conditions>> = {
  small: { seed: 1, seeds: 3, change: (scenario: Scenario) => inBlock(scenario, smallBlockOf(scenario)) },
  full: { seed: 1 },
};

/** Virtual patients of a trial. The few of a small one are the first of the many, each in the first of its blocks. */
export const trialCohorts: Readonly<Record<StudySize, Cohort>> = {
  small: { patients: 3, blocks: 1, seed: usual.seed, priors: ['even'] },
  full: usual,
};
