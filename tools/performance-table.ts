// `node tools/performance-table.ts`: writes the tables of docs/numerics/performance.md from benchmarks/results/*.jsonl, the
// lines that `npm run bench -- --json` printed on one machine, each file named after the class of the machine.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Bar, bars } from '../benchmarks/bars.ts';

/** One line of a results file. */
export interface Row {
  readonly name: string;
  readonly threads: number;
  readonly unit: string;
  readonly min: number;
  readonly median: number;
  readonly work: Readonly<Record<string, number>>;
  readonly substeps: number;
  readonly hash?: string;
}

/** The newest line of each figure and number of threads; equal work must have left equal bits on any number of threads. */
export function readRows(text: string): Row[] {
  const newest = new Map<string, Row>();
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const row = JSON.parse(line) as Row;
    newest.set(`${row.name} ${row.threads}`, row);
  }
  const rows = [...newest.values()];
  for (const row of rows) {
    const other = rows.find(({ name, hash }) => name === row.name && hash !== row.hash);
    if (other !== undefined && JSON.stringify(other.work) === JSON.stringify(row.work)) {
      throw new Error(
        `${row.name}: ${row.hash} on ${row.threads} threads, but ${other.hash} on ${other.threads}; measure both again`,
      );
    }
  }
  return rows;
}

/** Every bar beside what was measured, misses and gaps included. */
export function tableOfBars(rows: readonly Row[]): string {
  const lines = bars.map((bar) => {
    const row = rows.find(({ name, threads }) => name === bar.name && threads === bar.threads);
    const found = row === undefined ? '' : `${row.min} (${row.median})`;
    const cells = [bar.name, bar.work, bar.threads, `${bar.goal} ${bar.unit}`, `${bar.must} ${bar.unit}`, found];
    return `| ${[...cells, row === undefined ? 'not measured' : verdictOf(bar, row.min)].join(' | ')} |`;
  });
  const head =
    '| figure | work | threads | goal | must | minimum (median) | |\n| --- | --- | --- | --- | --- | --- | --- |';
  return [head, ...lines].join('\n');
}

function verdictOf({ goal, must }: Bar, found: number): string {
  return found <= goal ? 'goal' : found <= must ? 'must' : 'missed';
}

/** Figures without a bar, as they were measured. */
export function tableOfOthers(rows: readonly Row[]): string {
  const others = rows.filter(({ name }) => !bars.some((bar) => bar.name === name));
  const lines = others.map(({ name, threads, unit, min, median, work }) => {
    const sizes = Object.entries(work).map(([what, amount]) => `${amount} ${what}`);
    return `| ${name} | ${sizes.join(', ')} | ${threads} | ${unit} | ${min} | ${median} |`;
  });
  const head = '| figure | work | threads | unit | minimum | median |\n| --- | --- | --- | --- | --- | --- |';
  return [head, ...lines].join('\n');
}

/** The page with all between its markers made anew. */
export function withTables(page: string, results: ReadonlyMap<string, readonly Row[]>): string {
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`the page lacks "${begin}" … "${end}"`);
  const parts = [...results].map(
    ([machine, rows]) => `### ${machine}\n\n${tableOfBars(rows)}\n\n${tableOfOthers(rows)}`,
  );
  return `${before}${begin}\n\n${parts.join('\n\n')}\n\n${end}${after}`;
}

const begin = '<!-- measured: made by tools/performance-table.ts -->';
const end = '<!-- end of measured -->';

if (import.meta.main) {
  const folder = new URL('../benchmarks/results/', import.meta.url);
  const page = new URL('../docs/numerics/performance.md', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const results = files.map((name): [string, Row[]] => [
    name.replace('.jsonl', ''),
    readRows(readFileSync(new URL(name, folder), 'utf8')),
  ]);
  writeFileSync(page, withTables(readFileSync(page, 'utf8'), new Map(results)));
}
