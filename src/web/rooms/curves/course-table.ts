import type { Table } from '../../figures/figure-file.ts';
import type { ArmCourse } from '../../workshop/study-messages.ts';
import type { Measure } from './measures.ts';

/** The courses of all arms: a row per arm and time, with median, 10th and 90th percentile; the unit stands in the names. */
export function courseTable(courses: readonly ArmCourse[], { column, unit }: Measure): Table {
  const value = (which: string) => `${column} ${which}${unit === '' ? '' : ` (${unit})`}`;
  const head = ['arm', 'day (d)', value('median'), value('10th percentile'), value('90th percentile')];
  return [
    head,
    ...courses.flatMap(({ arm, band }) => band.map(({ day, low, middle, high }) => [arm, day, middle, low, high])),
  ];
}
