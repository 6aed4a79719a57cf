import { type Assay, type AssayArm, armsOf, assays } from '../../assays/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import type { Experiment } from '../arms/experiment.ts';
import { seedsFrom } from '../arms/seeds-from.ts';
import { panelOf } from './panel.ts';
import { pairOf } from './row.ts';

/** An assay with its arms under some conditions. */
export function underConditions(assay: Assay, { change = (scenario) => scenario }: Conditions): Assay {
  const changed = new Map(armsOf(assay).map((arm) => [arm, changedBy(change, arm)]));
  const { contrast, control } = assay;
  const pair = ({ of, against }: Assay['contrast']) => ({
    of: changed.get(of)!,
    ...(against === undefined ? {} : { against: changed.get(against)! }),
  });
  return { ...assay, contrast: pair(contrast), control: { ...control, ...pair(control) } };
}

/** The runs of an assay: its arms in its seeds, recording what this and every other assay reads of them. */
export function experimentOf(assay: Assay, conditions: Conditions): Experiment {
  const { seed, seeds = assay.seeds, change = (scenario) => scenario } = conditions;
  const arms = armsOf(assay).map((arm: AssayArm) => {
    const measures = panelOf(arm, [...assays, assay]);
    return { ...changedBy(change, arm), ...(measures.length === 0 ? {} : { measures }) };
  });
  return { arms, seeds: seedsFrom(seed, seeds) };
}

/** The same without the arms that only its control has. */
export function contrastOf(assay: Assay, conditions: Conditions): Experiment {
  const { arms, seeds } = experimentOf(assay, conditions);
  const names = new Set(pairOf(assay.contrast).map(({ name }) => name));
  return { arms: arms.filter(({ name }) => names.has(name)), seeds };
}

function changedBy(change: NonNullable<Conditions['change']>, { origin, ...arm }: AssayArm): AssayArm {
  return {
    ...arm,
    scenario: change(arm.scenario),
    ...(origin === undefined ? {} : { origin: change(origin) }),
  };
}
