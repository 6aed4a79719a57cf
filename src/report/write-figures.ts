import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Text that a spreadsheet would take for a formula gets an apostrophe in front. */
export function csvOf({ names, columns }: Table): string {
  const rows = columns[0]?.length ?? 0;
  const lines = [names.map(cell).join(',')];
  for (let row = 0; row < rows; row++) lines.push(columns.map((column) => cell(column[row]!)).join(','));
  return `${lines.join('\n')}\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
