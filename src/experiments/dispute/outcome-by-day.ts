import type { Observable } from '../../assays/index.ts';
import type { SideName } from '../../evidence/index.ts';
import type { PlannedRun } from '../arms/plan.ts';
import { readingsOf } from '../readings/readings-of.ts';
import { nameOn } from './on-side.ts';
import { type Prediction, predictionOf } from './prediction.ts';
import { isParted, type Separation, separationOf } from './separation.ts';

/** What both sides predict of an observable on one day, and how far apart that is. */
export interface DayOutcome {
  readonly day: number;
  readonly a: Prediction;
  readonly b: Prediction;
  readonly separation: Separation | null;
}

/** An observable over its days. */
export interface ObservableOutcome {
  readonly observable: Observable;
  readonly days: readonly DayOutcome[];
  /** First day from which the predictions are parted on every day; null when they are not in the end. */
  readonly partsFrom: number | null;
}

/** Read an observable from the runs of its arms on both sides, day by day. */
export function outcomeByDay(observable: Observable, plan: readonly PlannedRun[], level: number): ObservableOutcome {
  const days = observable.days.map((day): DayOutcome => {
    const [a, b] = [predicted(observable, day, 'a', plan), predicted(observable, day, 'b', plan)];
    return { day, a, b, separation: separationOf(a, b, level) };
  });
  return { observable, days, partsFrom: partedFrom(days) };
}

function predicted(observable: Observable, day: number, side: SideName, plan: readonly PlannedRun[]): Prediction {
  const { of, against } = observable.contrast;
  const reading = observable.on(day);
  return predictionOf(observable, {
    of: readingsOf(reading, nameOn(side, of), plan),
    ...(against === undefined ? {} : { against: readingsOf(reading, nameOn(side, against), plan) }),
  });
}

function partedFrom(days: readonly DayOutcome[]): number | null {
  const lastTogether = days.findLastIndex(({ separation }) => separation === null || !isParted(separation));
  return days[lastTogether + 1]?.day ?? null;
}
