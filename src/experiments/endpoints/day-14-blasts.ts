import type { TreatedCourse } from './course.ts';
import { rowOnDay } from './rows.ts';

/**
 * Blasts in marrow 14 days after the first dose, %, by which a second induction is decided; null for a run that ends before.
 *
 * Source: an early look at the marrow 14 to 21 days after treatment began, Döhner et al., Blood 140, 1345 (2022); from memory.
 */
export function day14Blasts({ marrowBlasts, time, treated }: TreatedCourse): number | null {
  const row = treated < 0 ? -1 : rowOnDay(time, time[treated]! + 14);
  return row < 0 ? null : marrowBlasts[row]!;
}
