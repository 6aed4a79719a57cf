import type { Observable } from '../../assays/index.ts';
import type { SideName } from '../../evidence/index.ts';
import type { Interval } from '../statistics/wilson-interval.ts';
import { type ArmReadings, type Prediction, predictionOf } from './prediction.ts';
import { isParted, type Separation, separationInterval, separationOf } from './separation.ts';

/** What the arms of an observable read on one day where a side holds. */
export type Read = (observable: Observable, day: number, side: SideName) => ArmReadings;

/** What one side predicts, from what its arms read. */
export interface SidePrediction extends Prediction {
  readonly arms: ArmReadings;
}

/** What both sides predict of an observable on one day, and how far apart that is. */
export interface DayOutcome {
  readonly day: number;
  readonly a: SidePrediction;
  readonly b: SidePrediction;
  readonly separation: Separation | null;
  /** Of the separation in standard deviations; null also where seeds do not differ at all. */
  readonly interval: Interval | null;
}

/** An observable over its days. */
export interface ObservableOutcome {
  readonly observable: Observable;
  readonly days: readonly DayOutcome[];
  /** First day from which the predictions are parted on every day; null when they are not in the end. */
  readonly partsFrom: number | null;
}

/** Lay what both sides predict of an observable side by side, day by day. */
export function outcomeByDay(observable: Observable, read: Read, level: number): ObservableOutcome {
  const predicted = (day: number, side: SideName): SidePrediction => {
    const arms = read(observable, day, side);
    return { ...predictionOf(observable, arms), arms };
  };
  const days = observable.days.map((day): DayOutcome => {
    const [a, b] = [predicted(day, 'a'), predicted(day, 'b')];
    const separation = separationOf(a, b, level);
    const interval = separation === null ? null : separationInterval(separation, level);
    return { day, a, b, separation, interval };
  });
  return { observable, days, partsFrom: partedFrom(days) };
}

function partedFrom(days: readonly DayOutcome[]): number | null {
  const lastTogether = days.findLastIndex(({ separation }) => separation === null || !isParted(separation));
  return days[lastTogether + 1]?.day ?? null;
}
