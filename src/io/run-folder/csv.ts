/**
 * One cell of text. A spreadsheet takes a cell that begins with = + - @, a tab or a return for a formula: such text gets an
 * apostrophe in front.
 */
export function textCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** One cell of a number, in the fewest digits that read back to it; empty for NaN. */
export function numberCell(value: number): string {
  if (Number.isNaN(value)) return '';
  if (Number.isFinite(value)) return String(value);
  return value > 0 ? 'Inf' : '-Inf';
}

/** A table with a line of names. */
export function printCsv(names: readonly string[], columns: readonly ArrayLike<number>[]): string {
  const lines = [names.map(textCell).join(',')];
  const rows = columns[0]?.length ?? 0;
  for (let row = 0; row < rows; row++) lines.push(columns.map((column) => numberCell(column[row]!)).join(','));
  return `${lines.join('\n')}\n`;
}
