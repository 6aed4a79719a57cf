import type { Reading } from '../../assays/index.ts';
import type { PlannedRun } from '../arms/plan.ts';
import { viewOf } from './run-view.ts';

/** What an arm gave, by seed; null where there was nothing to read. */
export type Readings = ReadonlyMap<number, number | null>;

/** What an arm of a plan gave, seed by seed. */
export function readingsOf(reading: Reading, arm: string, plan: readonly PlannedRun[]): Readings {
  const runs = plan.filter((run) => run.arm.name === arm);
  return new Map(
    runs.map(({ arm: { scenario }, seed, record }) => [
      seed,
      record === null ? null : reading.value(viewOf(record, scenario)),
    ]),
  );
}
