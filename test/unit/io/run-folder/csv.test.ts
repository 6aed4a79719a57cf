import { expect, test } from 'vitest';
import { numberCell, printCsv, textCell } from '../../../../src/io/run-folder/csv.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('a spreadsheet does not take %j for a formula', (text) => {
  expect(textCell(text).replace(/^"/, '').startsWith("'")).toBe(true);
});

test('separators, quotes and line ends are quoted, and plain names are not touched', () => {
  expect(textCell('a,b')).toBe('"a,b"');
  expect(textCell('a "b"')).toBe('"a ""b"""');
  expect(textCell('a\nb')).toBe('"a\nb"');
  expect(textCell('lsc_cells')).toBe('lsc_cells');
});

test('numbers read back to themselves; what is not there is empty', () => {
  for (const value of [0.1, -2.5, 1e-300, 1 / 3, 5e21]) expect(Number(numberCell(value))).toBe(value);
  expect(numberCell(Number.NaN)).toBe('');
  expect(numberCell(Number.POSITIVE_INFINITY)).toBe('Inf');
  expect(numberCell(Number.NEGATIVE_INFINITY)).toBe('-Inf');
});

test('a table is a line of names and a line for each row', () => {
  expect(printCsv(['tick', '=x'], [Uint32Array.of(0, 1), Float64Array.of(0.5, Number.NaN)])).toBe(
    "tick,'=x\n0,0.5\n1,\n",
  );
});
