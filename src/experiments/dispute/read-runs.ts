import type { PlannedRun } from '../arms/plan.ts';
import { readingsOf } from '../readings/readings-of.ts';
import { nameOn } from './on-side.ts';
import type { Read } from './outcome-by-day.ts';

/** Reads observables from the runs of their arms, as far as these are there. */
export function fromRuns(plan: readonly PlannedRun[]): Read {
  return ({ contrast: { of, against }, on }, day, side) => {
    const reading = on(day);
    return {
      of: readingsOf(reading, nameOn(side, of), plan),
      ...(against === undefined ? {} : { against: readingsOf(reading, nameOn(side, against), plan) }),
    };
  };
}
