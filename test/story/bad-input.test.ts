import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carriedOut, marrow, smallScenario } from './marrow.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marrow-bad-'));
  const files = {
    'small.yaml': smallScenario,
    'typo.yaml': 'extends: story\nunitl: 3 d\n',
    'unit.yaml': 'set: { cellTypes.hsc.radius: 5 mmHg }\n',
    'group.yaml': 'perturb: [{ id: many, at: 1 h, action: inject, target: leukemic, count: 3 }]\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  [['run', 'stori'], 'Did you mean "story"?'],
  [['run', 'none.yaml'], 'none.yaml: the file cannot be read'],
  [['run', 'typo.yaml'], 'typo.yaml:2:1'],
  [['run', 'small.yaml', '--overlay', 'unit.yaml'], 'unit.yaml:1'],
  [['run', 'small.yaml', '--overlay', 'group.yaml'], '"many": "leukemic" is not a cell type'],
  [['run', 'small.yaml', '--until', '5'], '--until is not usable; expected a time in min, h or d'],
  [['run', 'small.yaml', '--until', '0d'], 'the run would end before it begins'],
  [['run', 'small.yaml', '--seed', '-1'], 'a whole number'],
  [['run', 'small.yaml', '--threads', 'two'], 'a whole number from 1 on'],
  [['resume', 'nowhere'], 'nowhere: the folder holds no run'],
  [['branch', 'nowhere', '--at', '2d'], 'nowhere: the folder holds no run'],
  [['explain', 'hscc'], 'Did you mean "hsc"?'],
  [['rum'], 'Did you mean run?'],
])('%j is refused with one message, exit code 2, and nothing is written', async (words, expected) => {
  const before = readdirSync(folder);
  const { code, out, err } = await carriedOut(folder, ...words);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(expected);
  expect(err).not.toMatch(/^\s+at /m);
  expect(readdirSync(folder)).toEqual(before);
});

test.each([['run', 'typo.yaml'], ['rum']])(
  '%j ends its process with exit code 2 and says nothing but why',
  (...words) => {
    const { code, out, err } = marrow(folder, ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^marrow: /);
  },
);

test('init writes a file that checks, and never over another', async () => {
  expect((await carriedOut(folder, 'init', 'mine.yaml')).out).toBe('mine.yaml\n');
  expect((await carriedOut(folder, 'check', 'mine.yaml')).code).toBe(0);
  expect((await carriedOut(folder, 'init', 'mine.yaml')).code).toBe(2);
});
