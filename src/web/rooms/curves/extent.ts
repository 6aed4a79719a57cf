import type { ArmCourse } from '../../workshop/study-messages.ts';

/** First and last day of the courses, and the greatest value that is drawn of them, not below 0. */
export interface Extent {
  readonly first: number;
  readonly last: number;
  readonly most: number;
}

/**
 * What the axes of courses have to reach.
 *
 * @param withBands whether bands and seeds are drawn beside the medians
 */
export function extentOf(courses: readonly ArmCourse[], withBands: boolean): Extent {
  let [first, last, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  const reach = (value: number) => {
    if (Number.isFinite(value)) most = Math.max(most, value);
  };
  for (const { band, seeds } of courses) {
    for (const { day, middle, high } of band) {
      first = Math.min(first, day);
      last = Math.max(last, day);
      reach(withBands ? high : middle);
    }
    if (withBands) for (const { points } of seeds) for (const [, value] of points) reach(value);
  }
  return { first, last, most };
}
