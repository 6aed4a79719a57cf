import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carriedOut, marrow, smallScenario } from './marrow.ts';

let folder = '';
const dose = 'amount: 100 mg/kg, route: bolus, at: 0 h';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marrow-bad-'));
  const files = {
    'small.yaml': smallScenario,
    'typo.yaml': 'extends: story\nunitl: 3 d\n',
    'unit.yaml': 'set: { cellTypes.hsc.radius: 5 mmHg }\n',
    'tiny.yaml': 'extends: healthy\nblock: { x: 40 µm, y: 40 µm, z: 40 µm }\n',
    'ara-c.yaml': `extends: story\nregimens:\n  - { id: a, start: 1 d, doses: [{ drug: Ara-C, ${dose} }] }\n`,
    'decitabine.yaml': `extends: story\nregimens:\n  - { id: a, start: 1 d, doses: [{ drug: decitabine, ${dose} }] }\n`,
    'seven.yaml': 'extends: story-human\nregimens: [{ id: a, start: 1 d, ready: 7+3 }]\n',
    'early.yaml': 'extends: story\nregimens: [{ id: a, start: -1 h, ready: 5+3-mouse }]\n',
    'counts.yaml': `extends: story\nregimens:\n  - id: a\n    start: 1 d\n    doses: [{ drug: cytarabine, ${dose} }]\n    adjust: ['hold when ANC < 0.5e9/L until > 0.2e9/L, look weekly']\n`,
    'table.csv': 'TIME,AMT,DRUG\n0,100,Ara-C\n',
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
  [['check', 'tiny.yaml'], 'vessels do not fit into the block'],
  [['check', 'ara-c.yaml'], 'unknown drug "Ara-C"; expected the id of a drug. Write "cytarabine".'],
  [['check', 'decitabine.yaml'], 'Of hypomethylating agents the model has "azacitidine".'],
  [['check', 'seven.yaml'], 'Did you mean "7+3-daunorubicin-45", "7+3-daunorubicin-60"'],
  [['check', 'early.yaml'], 'found -1 h (-0.0416667 d)'],
  [['check', 'counts.yaml'], 'expected neutrophil-count above 0.5 × 10⁹/L or a level beyond it'],
  [['doses', 'table.csv', '--time', 'd', '--amount', 'mg'], 'Write "cytarabine".'],
  [['strategy', 'cxcr4'], 'one of 38 names, nearest of them cxcr4-peptide, cxcr4-antibody, cxcr4-small-molecule'],
  [['trial', 'plerixafor'], 'Of plerixafor: NCT00512252 (Plerixafor with MEC), NCT00906945'],
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

test('check says of a block without cells that there are none', async () => {
  expect((await carriedOut(folder, 'check', 'empty')).out).toContain('no cells but those that are put in');
});
