import { wrap } from './listing.ts';
import type { Terminal } from './terminal.ts';

const width = 80;

/**
 * Say something below what it belongs to.
 *
 * @param columns by how many it is indented
 */
export function sayIndented(
  terminal: Terminal,
  text: string,
  columns: number,
  paint: (line: string) => string = (line) => line,
): void {
  for (const line of wrap(text, width - columns)) terminal.say(paint(`${' '.repeat(columns)}${line}`));
}
