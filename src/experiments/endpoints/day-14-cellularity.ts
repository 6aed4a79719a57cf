import type { TreatedCourse } from './course.ts';
import { rowOnDay } from './rows.ts';

/** Marrow cells 14 days after the first dose: per mm³, and over those at the start, %; null for a run that ends before or did not record them. */
export function cellularityOnDay14({ cellularity, time, treated }: TreatedCourse) {
  const row = treated < 0 ? -1 : rowOnDay(time, time[treated]! + 14);
  const [density, start] = [cellularity[row] ?? Number.NaN, cellularity[0] ?? Number.NaN];
  return {
    day_14_cellularity_per_mm3: Number.isNaN(density) ? null : density,
    day_14_cellularity_pct: start > 0 && !Number.isNaN(density) ? (100 * density) / start : null,
  };
}
