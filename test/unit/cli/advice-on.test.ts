import { expect, test } from 'vitest';
import { carryOut } from '../../../src/cli/main.ts';
import { terminalOf } from '../../../src/cli/terminal.ts';

/** What is said of a command line that commander refuses; nothing is carried out. */
async function saidOf(...words: string[]): Promise<string> {
  const lines: string[] = [];
  const sink = { write: (text: string) => lines.push(text) };
  const before = process.exitCode;
  await carryOut(words, terminalOf(sink, sink, {}));
  expect(process.exitCode).toBe(2);
  process.exitCode = before;
  return lines.join('');
}

test('a command line that cannot be read is told with what to do about it', async () => {
  expect(await saidOf('frobnicate')).toContain('"marrow --help" lists the commands.');
  expect(await saidOf('branch', 'some-run')).toContain('"marrow branch --help" shows what it takes.');
});

test('an option that took the next option for its value is named, and so is a time in two words', async () => {
  expect(await saidOf('run', 'story', '--seed', '--out', 'x')).toContain(
    '--seed has no value of its own: it took "--out"',
  );
  expect(await saidOf('run', 'story', '--until', '20', 'days')).toContain('A time is one word, as in 20d or "20 d".');
});
