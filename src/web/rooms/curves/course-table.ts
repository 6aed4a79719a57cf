import { numberCell, textCell } from '../../../io/run-folder/csv.ts';
import type { ArmCourse } from '../../workshop/study-messages.ts';
import type { Measure } from './measures.ts';

/** The courses of all arms as CSV: a row per arm and time, with median, 10th and 90th percentile; the unit stands in the names. */
export function courseTable(courses: readonly ArmCourse[], { column, unit }: Measure): string {
  const value = (which: string) => textCell(`${column} ${which}${unit === '' ? '' : ` (${unit})`}`);
  const head = ['arm', 'day (d)', value('median'), value('10th percentile'), value('90th percentile')];
  const rows = courses.flatMap(({ arm, band }) =>
    band.map(({ day, low, middle, high }) => [textCell(arm), ...[day, middle, low, high].map(numberCell)].join(',')),
  );
  return `${[head.join(','), ...rows].join('\n')}\n`;
}
