import { wrap } from './listing.ts';
import type { Terminal } from './terminal.ts';

/** Columns at which a paragraph is broken where a person reads it. */
const width = 100;

/** A paragraph beside the results: on a terminal broken between words, in a file or a pipe as one line that can be searched. */
export function noteWrapped(terminal: Terminal, text: string, paint: (line: string) => string = (line) => line): void {
  const lines = terminal.rewrites ? text.split('\n').flatMap((line) => wrap(line, width)) : [text];
  for (const line of lines) terminal.note(paint(line));
}
