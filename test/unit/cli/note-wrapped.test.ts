import { expect, test } from 'vitest';
import { noteWrapped } from '../../../src/cli/note-wrapped.ts';
import { terminalOf } from '../../../src/cli/terminal.ts';

const long = Array.from({ length: 40 }, (_, k) => `word${k}`).join(' ');

test.each([
  [true, 3],
  [false, 1],
])('a long note, read by a person: %s, takes so many lines: %i', (isTTY, lines) => {
  let said = '';
  const stream = {
    isTTY,
    write: (text: string) => {
      said += text;
    },
  };
  noteWrapped(terminalOf(stream, stream, {}), long);
  const found = said.trimEnd().split('\n');
  expect(found).toHaveLength(lines);
  expect(found.join(' ')).toBe(long);
  if (isTTY) for (const line of found) expect(line.length).toBeLessThanOrEqual(100);
});
