import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { MarrowError } from '../../../src/core/error.ts';
import { makeFolder, makeFolders, writeDurably } from '../../../src/io/durable.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a file that was there is replaced as a whole, and nothing else is left', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'a');
  writeDurably(file, 'the old, longer text');
  writeDurably(file, Uint8Array.of(110, 101, 119));
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['a']);
});

// /dev/full takes a file like any device and answers every write with "no space left".
test.skipIf(!existsSync('/dev/full'))(
  'on a full disk the old file stays, and the message says how much room is needed',
  () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a');
    writeDurably(file, 'old');
    symlinkSync('/dev/full', `${file}.partial`);
    try {
      writeDurably(file, 'x'.repeat(12345));
      expect.unreachable();
    } catch (error) {
      expect((error as MarrowError).kind).toBe('stopped');
      expect((error as MarrowError).message).toContain('a full disk');
      expect((error as MarrowError).message).toContain('12345 bytes');
    }
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a']);
  },
);

test('a folder is made once, and an error when the folder around it is gone', () => {
  const folder = temporaryFolder();
  makeFolder(join(folder, 'parts'));
  makeFolder(join(folder, 'parts'));
  expect(existsSync(join(folder, 'parts'))).toBe(true);
  expect(() => makeFolder(join(folder, 'gone', 'parts'))).toThrow(expect.objectContaining({ kind: 'stopped' }));
});

test('a folder is made with those around it, unless a file is in the way', () => {
  const folder = temporaryFolder();
  makeFolders(join(folder, 'a', 'b', 'c'));
  expect(existsSync(join(folder, 'a', 'b', 'c'))).toBe(true);
  writeDurably(join(folder, 'file'), 'text');
  for (const path of [join(folder, 'file'), join(folder, 'file', 'run')]) {
    expect(() => makeFolders(path)).toThrow(expect.objectContaining({ kind: 'stopped' }));
  }
});
