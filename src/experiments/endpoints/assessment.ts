import type { CountLevels } from './count-levels.ts';
import type { TreatedCourse } from './course.ts';
import { firstFrom, lowest } from './rows.ts';

/** Days from the first dose in which treatment brings platelets down: those of before have died of age by then. */
const ofTreatment = 14;

/**
 * First row at which a response can be told from a marrow that is emptying. Blasts are gone before counts have fallen, and
 * while cells get few their share passes 5 % in both directions. So a count that treatment brings below the level of CR has to
 * have fallen first: neutrophils on the way to the fewest blasts, platelets before neutrophils are back or within two weeks of the first
 * dose. What falls later falls with a relapse.
 */
export function assessableFrom(course: TreatedCourse, levels: CountLevels): number {
  const { marrowBlasts, neutrophils, platelets, time, treated } = course;
  const nadir = lowest(marrowBlasts, treated + 1);
  const low = firstFrom(neutrophils, treated, (count) => count < levels.neutrophils.complete);
  const from = low >= 0 && low <= nadir ? low : treated;
  const back = firstFrom(neutrophils, from, (count) => count >= levels.neutrophils.complete);
  const few = firstFrom(platelets, treated, (count) => count < levels.platelets.complete);
  const fallsEarly = few >= 0 && time[few]! - time[treated]! <= ofTreatment;
  const isOfTreatment = fallsEarly || (few >= 0 && (back < 0 || few <= Math.max(back, nadir)));
  return isOfTreatment ? Math.max(from, few) : from;
}
