import type { Progress } from '../../kept/run-files.ts';
import { runCurves } from '../../run-curves.ts';
import type { ArmCourse } from '../../workshop/study-messages.ts';

/** Measures of which kept runs have the course. */
export const laidMeasures: readonly string[] = runCurves.flatMap(({ column }) => column ?? []);

/** A kept run as a course among those of arms, its days counted from its first dose; null where it has no course of the measure. */
export function laidCourse(
  name: string,
  { times, values, doses }: Pick<Progress, 'times' | 'values' | 'doses'>,
  measure: string,
): ArmCourse | null {
  const found = values[runCurves.findIndex(({ column }) => column === measure)];
  if (found === undefined) return null;
  const zero = doses.length === 0 ? 0 : Math.min(...doses.map(({ from }) => from));
  const band = found.flatMap((value, k) => {
    const time = times[k];
    return time === undefined || time < 0 ? [] : [{ day: time - zero, low: value, middle: value, high: value }];
  });
  return { arm: name, band, seeds: [], bars: [] };
}
