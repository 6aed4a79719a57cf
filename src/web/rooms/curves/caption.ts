import { saySeeds } from '../../../experiments/statistics/few-seeds.ts';
import type { ArmCourse, DayZero } from '../../workshop/study-messages.ts';

/** Bands and seeds of more arms than these would hide each other. */
const mostWithBands = 3;

/** Whether beside the medians of so many arms there is room for their bands and seeds. */
export function showsBands(courses: readonly ArmCourse[]): boolean {
  return courses.length <= mostWithBands;
}

/**
 * What is drawn of the arms, and what their days are counted from.
 *
 * @param counts seeds of each arm
 */
export function captionOf(courses: readonly ArmCourse[], zero: DayZero, counts: readonly number[]): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const seeds = least === most ? saySeeds(most) : `${least} to ${saySeeds(most)}`;
  const drawn = Math.max(...courses.map((course) => course.seeds.length));
  const beside = showsBands(courses)
    ? `thin lines are ${drawn < most ? `the first ${drawn} seeds` : 'seeds'}, bands reach from the 10th to the 90th percentile`
    : `seeds and bands are drawn of at most ${mostWithBands} arms`;
  return `Median of ${seeds} per arm; ${beside}. ${zero.says}`;
}
