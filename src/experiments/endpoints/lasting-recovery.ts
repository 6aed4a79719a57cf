import { sinceTreatment, type TreatedCourse } from './course.ts';
import { firstFrom, lowest, rowOnDay } from './rows.ts';

/** Days from the first dose in which a count comes to its lowest by treatment. */
const ofTreatment = 21;
/** Days after the first on which a count has to be at a level too. */
const later = [1, 2];

/**
 * Days from the first dose until a count, once below a level, is back at it for good: to the first of three days on which it is at it, as
 * recovery is told in the clinic, as far as the run goes. A count that crosses the level before treatment has brought it to its lowest is not
 * back. Null when it never fell or never came back.
 */
export function lastingRecovery(course: TreatedCourse, counts: Float64Array, level: number): number | null {
  const { time, treated } = course;
  if (treated < 0) return null;
  const fallen = firstFrom(counts, treated, (count) => count < level);
  if (fallen < 0) return null;
  const end = rowOnDay(time, time[treated]! + ofTreatment);
  const nadir = lowest(end < 0 ? counts : counts.subarray(0, end + 1), treated);
  const isBelowOn = (day: number) => (counts[rowOnDay(time, day)] ?? level) < level;
  const lasts = (row: number) => later.every((days) => !isBelowOn(time[row]! + days));
  return sinceTreatment(
    course,
    firstFrom(counts, counts[nadir]! < level ? nadir : fallen, (count, row) => count >= level && lasts(row)),
  );
}
