import { tTail } from './student-t.ts';
import type { Interval } from './wilson-interval.ts';

/** Halvings of the stretch in which an end is sought: it is known to a millionth of that. */
const halvings = 20;

/**
 * Interval of the shift of a noncentral t, which is a true mean in standard errors, from the t that was found: the shifts by which as much or
 * more, and as little or less, comes about with half of the level.
 *
 * @param level chance of an interval that misses the shift
 * Source: Steiger & Fouladi, in: What If There Were No Significance Tests? (1997).
 */
export function shiftInterval(t: number, df: number, level: number): Interval {
  const reach = Math.abs(t) * (1 + 12 / Math.sqrt(df)) + 10;
  const seek = (tail: number) => {
    let [low, high] = [-reach, reach];
    for (let k = 0; k < halvings; k++) {
      const middle = (low + high) / 2;
      if (tTail(t, df, middle) < tail) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  return [seek(level / 2), seek(1 - level / 2)];
}
