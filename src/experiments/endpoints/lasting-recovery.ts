import { sinceTreatment, type TreatedCourse } from './course.ts';
import { firstFrom, rowOnDay } from './rows.ts';

/** Days after the first on which a count has to be at a level too. */
const later = [1, 2];

/**
 * Days from the first dose until a count, once below a level, is back at it for good: to the first of three days on which it is at it, as
 * recovery is told in the clinic, as far as the run goes. A count that crosses the level on its way down is not back. Null when it never fell or never came back.
 */
export function lastingRecovery(course: TreatedCourse, counts: Float64Array, level: number): number | null {
  const { time, treated } = course;
  if (treated < 0) return null;
  const low = firstFrom(counts, treated, (count) => count < level);
  if (low < 0) return null;
  const isBelowOn = (day: number) => (counts[rowOnDay(time, day)] ?? level) < level;
  const lasts = (row: number) => later.every((days) => !isBelowOn(time[row]! + days));
  return sinceTreatment(
    course,
    firstFrom(counts, low, (count, row) => count >= level && lasts(row)),
  );
}
