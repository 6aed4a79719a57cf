import type { Shown } from './shown.ts';
import { nearestDay, printDay } from './time.ts';

/** The day of a block that is nearest to that of the clock; null while it has none. */
export function ownDay({ source: { days } }: Shown, day: number): number | null {
  return days.length === 0 ? null : nearestDay(days, day);
}

/** What is written over a block: its name, and its own day where it is not that of the clock. */
export function captionOf(shown: Shown, day: number | undefined): string {
  if (day === undefined) return shown.name;
  const own = printDay(ownDay(shown, day) ?? day);
  return own === printDay(day) ? shown.name : `${shown.name}, ${own}`;
}
