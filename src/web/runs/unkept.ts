import { printDay } from '../time.ts';

/**
 * What is said of a run for which the disk has no more room.
 *
 * @param keptDay last day that is kept; null when there is none
 */
export function unkept(keptDay: number | null): string {
  const kept = keptDay === null ? 'nothing of it is kept' : `it is kept up to ${printDay(keptDay)} only`;
  return `There is no room left on the disk: the run goes on, but ${kept}. Delete runs that are not needed.`;
}
