import { type Fault, MarrowError } from '../../core/error.ts';
import { limits } from '../scenario-file/limits.ts';
import { printable } from '../scenario-file/printable.ts';

/** One value of a table with its place, so that a fault can be pointed at. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** Name of its column. */
  readonly name: string;
}

/** A row by the name of the column, in capitals. */
export type Row = ReadonlyMap<string, Cell>;

/** Most rows of a table. */
const mostRows = 20_000;

/**
 * The header of a table and its rows, separated by commas, semicolons or tabs. Empty lines, lines that begin with `#` or `C `, and rows
 * that are marked in a column C are passed over, as NONMEM does with IGNORE.
 *
 * @throws MarrowError `invalid-input` with line and column
 */
export function rowsOf(text: string, file: string): { readonly header: Row; readonly rows: readonly Row[] } {
  const lines = text.split(/\r\n|\r|\n/).flatMap((content, n) => {
    const isPassed = content.trim() === '' || /^\s*(#|C\s)/.test(content);
    return isPassed ? [] : [{ content, line: n + 1 }];
  });
  const [header, ...body] = lines;
  const refuse = (line: number, column: number, fault: Omit<Fault, 'kind' | 'where'>) =>
    new MarrowError({ kind: 'invalid-input', where: { file, line, column }, ...fault });
  if (header === undefined || body.length === 0) {
    throw refuse(1, 1, {
      message: 'the table has no doses',
      expected: 'a header with TIME and AMT, and a row for each dose',
      found: header === undefined ? 'nothing' : 'a header alone',
      advice: 'Write the table as CSV, the names of the columns first.',
    });
  }
  if (body.length > mostRows) {
    throw refuse(1, 1, {
      message: 'the table is too long',
      expected: `at most ${mostRows} rows`,
      found: `${body.length}`,
      advice: 'Take the rows of one patient, and ADDL for repeated doses.',
    });
  }
  const separator = /[,;\t]/.exec(header.content)?.[0] ?? ',';
  const cells = split(header.content, separator).map((cell) => ({
    ...cell,
    line: header.line,
    name: cell.text.toUpperCase(),
  }));
  const names = cells.map(({ name }) => name);
  const twice = cells.find(({ name }, n) => names.indexOf(name) !== n);
  if (twice !== undefined) {
    throw refuse(header.line, twice.column, {
      message: `the column ${printable(twice.name)} stands twice`,
      expected: 'each column once',
      found: printable(twice.name),
      advice: 'Delete one of the two.',
    });
  }
  const rows = body.flatMap(({ content, line }): Row[] => {
    const values = split(content, separator);
    if (values.length !== names.length) {
      throw refuse(line, content.length + 1, {
        message: 'the row does not fit the header',
        expected: `${names.length} values`,
        found: `${values.length}`,
        advice: 'Write "." for a value that is missing.',
      });
    }
    const row = new Map(values.map((value, n) => [names[n]!, { ...value, line, name: names[n]! }]));
    return isMarked(row.get('C')) ? [] : [row];
  });
  return { header: new Map(cells.map((cell) => [cell.name, cell])), rows };
}

/** A remark, in a table that has a column for it. */
const isMarked = (cell: Cell | undefined) => cell !== undefined && !['', '.', '0'].includes(cell.text);

function split(content: string, separator: string): { readonly text: string; readonly column: number }[] {
  let from = 0;
  return content.split(separator).map((raw) => {
    const column = from + 1 + (raw.length - raw.trimStart().length);
    from += raw.length + 1;
    return {
      text: raw
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .slice(0, limits.path),
      column,
    };
  });
}
