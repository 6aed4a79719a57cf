import { expect, test } from 'vitest';
import { readRows, tableOfBars, tableOfOthers, withTables } from '../../../tools/performance-table.ts';

const line = (name: string, threads: number, min: number, hash = 'a') =>
  JSON.stringify({ name, threads, unit: 's', min, median: 2 * min, work: { cells: 5 }, substeps: 9, hash });

test('every bar stands in the table, met, missed or not measured', () => {
  const table = tableOfBars(
    readRows([line('patient', 1, 30), line('patient', 2, 60), line('tick', 1, 0.7)].join('\n')),
  );
  expect(table).toContain('| 1 | 40 s | 80 s | 30 (60) | goal |');
  expect(table).toContain('| 2 | 25 s | 50 s | 60 (120) | missed |');
  expect(table).toContain('| 1 | 0.6 s | 1 s | 0.7 (1.4) | must |');
  expect(table).toMatch(/\| mechanics .* not measured \|/);
});

test('a figure without a bar is listed as it is, the newest line of each', () => {
  const table = tableOfOthers(readRows([line('block-tick', 1, 9), line('block-tick', 1, 8)].join('\n')));
  expect(table).toContain('| block-tick | 5 cells | 1 | s | 8 | 16 |');
  expect(table).not.toContain('| 9 |');
});

test('bits that depend on the number of threads are refused', () => {
  expect(() => readRows([line('tick', 1, 3), line('tick', 2, 2, 'b')].join('\n'))).toThrow(/tick: a on 1 threads/);
});

test('only what stands between the markers is made anew, and a page without markers is refused', () => {
  const page = 'before\n<!-- measured: made by tools/performance-table.ts -->\nold\n<!-- end of measured -->\nafter';
  const made = withTables(page, new Map([['a machine', readRows(line('tick', 1, 0.5))]]));
  expect(made).toMatch(/^before\n.*### a machine.*\nafter$/s);
  expect(made).not.toContain('old');
  expect(() => withTables('nothing', new Map())).toThrow(/lacks/);
});
