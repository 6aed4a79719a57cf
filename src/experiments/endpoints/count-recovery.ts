import { sinceTreatment, type TreatedCourse } from './course.ts';
import { firstFrom } from './rows.ts';

/** Days from the first dose until a count, once below a level, reached it again; null when it never fell or never came back. */
export function countRecovery(course: TreatedCourse, counts: Float64Array, level: number): number | null {
  if (course.treated < 0) return null;
  const low = firstFrom(counts, course.treated, (count) => count < level);
  if (low < 0) return null;
  return sinceTreatment(
    course,
    firstFrom(counts, low, (count) => count >= level),
  );
}
