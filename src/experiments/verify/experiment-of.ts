import { type Assay, type AssayArm, armsIn, armsOf, assays, type Contrast } from '../../assays/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import type { Experiment } from '../arms/experiment.ts';
import { seedsFrom } from '../arms/seeds-from.ts';
import { panelOf } from './panel.ts';

/** An assay with its arms under some conditions. */
export function underConditions(assay: Assay, { change = (scenario) => scenario }: Conditions): Assay {
  const changed = new Map(armsOf(assay).map((arm) => [arm, changedBy(change, arm)]));
  const { contrast, control, beside } = assay;
  const each = (arm: AssayArm) => changed.get(arm)!;
  const all = ({ of, against, alone }: Contrast): Contrast => ({
    of: each(of),
    ...(against === undefined ? {} : { against: each(against) }),
    ...(alone === undefined ? {} : { alone: [each(alone[0]), each(alone[1])] }),
  });
  return {
    ...assay,
    contrast: all(contrast),
    control: { ...control, ...all(control) },
    ...(beside === undefined ? {} : { beside: { ...beside, arms: beside.arms.map(each) } }),
  };
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
  const names = new Set([...armsIn(assay.contrast), ...(assay.beside?.arms ?? [])].map(({ name }) => name));
  return { arms: arms.filter(({ name }) => names.has(name)), seeds };
}

function changedBy(change: NonNullable<Conditions['change']>, { origin, ...arm }: AssayArm): AssayArm {
  return {
    ...arm,
    scenario: change(arm.scenario),
    ...(origin === undefined ? {} : { origin: change(origin) }),
  };
}
