import type { CountLevels } from './count-levels.ts';
import type { TreatedCourse } from './course.ts';
import { firstFrom, lowest } from './rows.ts';

/**
 * First row at which a response can be told from a marrow that is emptying. Blasts are gone before counts have fallen, and
 * while cells get few their share passes 5 % in both directions. So a count that treatment brings below the level of CR has to
 * have fallen first: neutrophils on the way to the fewest blasts, platelets before neutrophils are back. What falls later falls
 * with a relapse.
 */
export function assessableFrom(course: TreatedCourse, levels: CountLevels): number {
  const { marrowBlasts, neutrophils, platelets, treated } = course;
  const nadir = lowest(marrowBlasts, treated + 1);
  const low = firstFrom(neutrophils, treated, (count) => count < levels.neutrophils.complete);
  const from = low >= 0 && low <= nadir ? low : treated;
  const back = firstFrom(neutrophils, from, (count) => count >= levels.neutrophils.complete);
  const few = firstFrom(platelets, treated, (count) => count < levels.platelets.complete);
  const isOfTreatment = few >= 0 && (back < 0 || few <= Math.max(back, nadir));
  return isOfTreatment ? Math.max(from, few) : from;
}
