import type { Observable } from '../../assays/index.ts';
import { type Effect, effectOf } from '../readings/effect.ts';
import type { Readings } from '../readings/readings-of.ts';
import { meanInterval } from '../statistics/student-t.ts';

/** What the arms of an observable gave where one side holds. */
export interface ArmReadings {
  readonly of: Readings;
  readonly against?: Readings;
}

/** What a side predicts of an observable on one day. */
export interface Prediction extends Effect {
  /** Root mean square, over the arms, of the standard deviation between seeds within an arm, in the unit of the effect. */
  readonly spread: number | null;
}

/** What one side predicts. A seed counts where every arm has something to read. */
export function predictionOf({ scale }: Pick<Observable, 'scale'>, { of, against }: ArmReadings): Prediction {
  const effect = effectOf({ scale }, of, against);
  if (effect.values.size < 2) return { ...effect, spread: null };
  const arms = [of, ...(against === undefined ? [] : [against])].map((readings) => valuesIn(readings, effect.values));
  const unit = scale === 'relative' ? Math.abs(meanInterval(arms[1] ?? []).mean) : 1;
  const variances = arms.map((values) => (meanInterval(values).deviation / unit) ** 2);
  return { ...effect, spread: Math.sqrt(meanInterval(variances).mean) };
}

function valuesIn(readings: Readings, seeds: ReadonlyMap<number, number>): number[] {
  return [...seeds.keys()].flatMap((seed) => readings.get(seed) ?? []);
}
