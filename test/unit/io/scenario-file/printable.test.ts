import { expect, test } from 'vitest';
import { printable } from '../../../../src/io/scenario-file/index.ts';

test('control characters and marks that reorder text are shown by their number', () => {
  expect(printable('\x1b[31mred\x07\n')).toBe('\\x1b[31mred\\x07\\x0a');
  expect(printable('\x7f\x9b')).toBe('\\x7f\\x9b');
  expect(printable('a\u202eb\u2028\ud800')).toBe('a\\u202eb\\u2028\\ud800');
});

test('letters, signs and emoji stay as they are', () => {
  expect(printable('µm² “ß” 細胞 😀')).toBe('µm² “ß” 細胞 😀');
});

test('a long text is cut after eighty characters', () => {
  expect(printable('a'.repeat(80))).toBe('a'.repeat(80));
  expect(printable('a'.repeat(81))).toBe(`${'a'.repeat(80)}…`);
  expect(printable('\x00'.repeat(81)).length).toBeLessThanOrEqual(81);
});
