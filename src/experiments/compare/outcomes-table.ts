import { numberCell, textCell } from '../../io/run-folder/csv.ts';
import type { FrameColumn } from '../../io/run-folder/frame.ts';
import { type Comparison, summaryIn } from './comparison.ts';

/** Columns `arm`, `seed` and every outcome; what there is not is NaN, and empty in CSV. */
export function outcomesTable({ arms, outcomes }: Comparison): FrameColumn[] {
  return [
    { name: 'arm', values: arms.flatMap(({ name, seeds }) => seeds.map(() => name)) },
    { name: 'seed', values: Float64Array.from(arms.flatMap(({ seeds }) => seeds)) },
    ...outcomes.map((name) => ({
      name,
      values: Float64Array.from(arms.flatMap((arm) => summaryIn(arm, name).values.map((value) => value ?? Number.NaN))),
    })),
  ];
}

/** A table of columns as text. */
export function csvOf(columns: readonly FrameColumn[]): string {
  const rows = columns[0]?.values.length ?? 0;
  const cell = ({ values }: FrameColumn, row: number) => {
    const value = values[row]!;
    return typeof value === 'string' ? textCell(value) : numberCell(value);
  };
  const lines = Array.from({ length: rows }, (_, row) => columns.map((column) => cell(column, row)).join(','));
  return `${[columns.map(({ name }) => textCell(name)).join(','), ...lines].join('\n')}\n`;
}
