import {
  type AssayArm,
  armsOfExperiment,
  type DisputeExperiment,
  disputeQuestions,
  type Measure,
  panelWith,
} from '../../assays/index.ts';
import type { SideName } from '../../evidence/index.ts';
import { type Arm, runKey } from '../arms/experiment.ts';
import { onSide } from './on-side.ts';

type Read = Pick<DisputeExperiment, 'id' | 'observables'>;

/** What is recorded of an arm on a side: what any dispute reads of the same marrow, so that disputes share their runs. */
export function panelOf(arm: AssayArm, side: SideName, experiment: Read): Measure[] {
  const course = courseOf(onSide(experiment.id, arm, side, { seed: 1 }));
  return panelWith([...(ofAll().get(course) ?? []), ...measuresOf(arm, experiment)]);
}

let all: ReadonlyMap<string, readonly Measure[]> | undefined;

/** Course → what is read of it. */
function ofAll(): ReadonlyMap<string, readonly Measure[]> {
  all ??= readOf(Object.values(disputeQuestions).flatMap((each) => ('waitsFor' in each ? [] : [each])));
  return all;
}

function readOf(experiments: readonly Read[]): ReadonlyMap<string, readonly Measure[]> {
  const read = new Map<string, Measure[]>();
  for (const experiment of experiments) {
    for (const arm of armsOfExperiment(experiment)) {
      const measures = measuresOf(arm, experiment);
      const courses = (['a', 'b'] as const).map((side) => courseOf(onSide(experiment.id, arm, side, { seed: 1 })));
      for (const course of new Set(courses)) read.set(course, [...(read.get(course) ?? []), ...measures]);
    }
  }
  return read;
}

function measuresOf(arm: AssayArm, { observables }: Read): Measure[] {
  return observables
    .filter(({ contrast: { of, against } }) => of === arm || against === arm)
    .flatMap(({ days, on }) => days.flatMap((day) => on(day).records));
}

const courseOf = (arm: Arm) => runKey({ ...arm, measures: [] });
