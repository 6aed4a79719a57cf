import { type Assay, armsOf } from '../../assays/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Arm, Experiment } from '../arms/experiment.ts';

/** What is asked of every assay beside itself. */
export interface Conditions {
  /** The first seed; the others follow it. */
  readonly seed: number;
  /** Instead of the seeds that an assay asks for. */
  readonly seeds?: number;
  /** Laid over the scenario of every arm. */
  readonly change?: (scenario: Scenario) => Scenario;
}

/** The arms of an assay under some conditions. */
export function underConditions(assay: Assay, { change = (scenario) => scenario }: Conditions): Assay {
  const changed = new Map(armsOf(assay).map((arm) => [arm, { ...arm, scenario: change(arm.scenario) }]));
  const { contrast, control } = assay;
  const pair = ({ of, against }: Assay['contrast']) => ({
    of: changed.get(of)!,
    ...(against === undefined ? {} : { against: changed.get(against)! }),
  });
  return { ...assay, contrast: pair(contrast), control: { ...control, ...pair(control) } };
}

/** The runs of an assay: its arms, recording what it reads, in its seeds. */
export function experimentOf(assay: Assay, { seed, seeds = assay.seeds }: Conditions): Experiment {
  const { records } = assay.reading;
  const arms = armsOf(assay).map((arm): Arm => (records.length === 0 ? arm : { ...arm, measures: records }));
  return { arms, seeds: Array.from({ length: seeds }, (_, k) => seed + k) };
}
