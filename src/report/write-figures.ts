import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberCell, textCell } from '../io/run-folder/csv.ts';
import { type Figure, figuresOf, type Table } from './figures/index.ts';
import { fileName } from './page.ts';
import type { ReportInput } from './report-input.ts';
import { writeReport } from './write-report.ts';

/** Write every figure as SVG and its numbers as CSV into `figures/` of a folder; gives the paths below the folder. */
export function writeFigures(folder: string, figures: readonly Figure[]): string[] {
  mkdirSync(join(folder, 'figures'), { recursive: true });
  return figures.flatMap((figure) => {
    const name = join('figures', fileName(figure));
    writeFileSync(join(folder, `${name}.svg`), `<?xml version="1.0" encoding="UTF-8"?>\n${figure.svg.text}\n`);
    writeFileSync(join(folder, `${name}.csv`), csvOf(figure.data));
    return [`${name}.svg`, `${name}.csv`];
  });
}

/** Write `report.html` and the files of its figures into a run folder; gives the paths below the folder. */
export function writeReportFiles(folder: string, input: ReportInput): string[] {
  const figures = figuresOf(input);
  writeFileSync(join(folder, 'report.html'), writeReport(input, figures));
  return ['report.html', ...writeFigures(folder, figures)];
}

/** A table as text, as all tables of a run are written. */
export function csvOf({ names, columns }: Table): string {
  const rows = columns[0]?.length ?? 0;
  const cell = (value: string | number) => (typeof value === 'number' ? numberCell(value) : textCell(value));
  const lines = Array.from({ length: rows }, (_, row) => columns.map((column) => cell(column[row]!)).join(','));
  return `${[names.map(textCell).join(','), ...lines].join('\n')}\n`;
}
