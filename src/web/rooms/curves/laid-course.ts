import type { Progress } from '../../kept/run-files.ts';
import { runCurves } from '../../run-curves.ts';
import type { ArmCourse } from '../../workshop/study-messages.ts';

/** Measures of which kept runs have the course. */
export const laidMeasures: readonly string[] = runCurves.flatMap(({ column }) => column ?? []);

/**
 * A kept run as a course among those of arms; null where it has no course of the measure, or no dose to count from.
 *
 * @param fromDose its days are counted from its first dose, as those of the arms; else as they are
 */
export function laidCourse(
  name: string,
  { times, values, doses }: Pick<Progress, 'times' | 'values' | 'doses'>,
  measure: string,
  fromDose: boolean,
): ArmCourse | null {
  const found = values[runCurves.findIndex(({ column }) => column === measure)];
  if (found === undefined || (fromDose && doses.length === 0)) return null;
  const zero = fromDose ? Math.min(...doses.map(({ from }) => from)) : 0;
  const band = found.flatMap((value, k) => {
    const time = times[k];
    return time === undefined || time < 0 ? [] : [{ day: time - zero, low: value, middle: value, high: value }];
  });
  return { arm: name, band, seeds: [], bars: [] };
}
