import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readManifest } from '../../src/io/index.ts';
import { carriedOut, smallScenario } from './marrow.ts';

const small = smallScenario.replace('until: 3 d', 'until: 4 h');
const overlay = `rules:
  - id: oxygen-degrades-hif-1
    halfMaximum: 30 mmHg
  - id: bonds-hold-lsc-back
    cells: [lsc, hsc]
    signal: bonds
    effect: decreases
    target: cycleEntry
    halfMaximum: 3
    power: 2
    source: own observation in co-culture
`;
let folder = '';
const path = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(path(name), 'utf8');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marrow-model-'));
  writeFileSync(path('small.yaml'), small);
  writeFileSync(path('rules.yaml'), overlay);
  writeFileSync(path('bad.yaml'), overlay.replace('[lsc, hsc]', '[lsc, osteoblast]'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = async (out: string, ...words: readonly string[]) => {
  const { code, err } = await carriedOut(
    folder,
    'run',
    'small.yaml',
    '--out',
    out,
    '--quiet',
    '--threads',
    '1',
    ...words,
  );
  expect(code, err).toBe(0);
  const { model_hash, scenario_hash, stations } = readManifest(path(out));
  return { model_hash, scenario_hash, hash: stations.at(-1)?.hash };
};

describe('a model file', () => {
  test('runs to the hashes of the model that it prints, and stays with the run', async () => {
    expect(await carriedOut(folder, 'model', '--out', 'model.yaml')).toMatchObject({ code: 0, out: 'model.yaml\n' });
    expect(await run('loaded', '--model', 'model.yaml')).toEqual(await run('plain'));
    expect(text('loaded/model.yaml')).toBe(text('model.yaml'));
  });

  test('without one of its rules is another model; changed in the folder of a run it is found out', async () => {
    const rule = /\n {2}# [^\n]*\n {2}- id: quiescence-keeps-out-of-the-cycle\n(?: {4}[^\n]*\n)+/;
    writeFileSync(path('loaded/model.yaml'), text('model.yaml').replace(rule, '\n'));
    const { code, err } = await carriedOut(folder, 'hash', 'loaded');
    expect(code).toBe(2);
    expect(err).toContain('the model of the run has been changed');
  });

  test('that is wrong or not there is refused with exit code 2', async () => {
    writeFileSync(path('wrong.yaml'), text('model.yaml').replace('signal: cxcr4', 'signal: cxcr5'));
    const wrong = await carriedOut(folder, 'check', 'small.yaml', '--model', 'wrong.yaml');
    expect(wrong.code).toBe(2);
    expect(wrong.err).toMatch(
      /wrong\.yaml:\d+:\d+ \(rules\[\d+\]\.signal\): unknown signal "cxcr5".*Did you mean "cxcr4"\?/,
    );
    expect((await carriedOut(folder, 'model', '--out', 'nowhere/model.yaml')).code).toBe(2);
  });

  test('as a PhysiCell table puts rows and reasons apart', async () => {
    const { code, out, err } = await carriedOut(folder, 'model', '--format', 'physicell');
    expect(code).toBe(0);
    expect(out).toContain('\nhsc,gcsf,increases,custom:bound-csf3r,1,1,1,0\n');
    expect(out).not.toContain('\nhsc,pressure,');
    expect(err).toMatch(/3: it acts on the rate at which a cell leaves into blood.*\n +cxcl12-retains, /);
  });

  test('as a PhysiCell table holds what is approximate only where it is asked for', async () => {
    const { code, out } = await carriedOut(folder, 'model', '--format', 'physicell', '--approximate');
    expect(code).toBe(0);
    expect(out).toContain('\nhsc,pressure,decreases,exit from cycle phase 1,');
    expect(out).toContain('\n// approximate: "pressure" is crowding');
    const { code: refused, err } = await carriedOut(folder, 'model', '--approximate');
    expect(refused).toBe(2);
    expect(err).toContain('--approximate belongs to a PhysiCell rule table');
  });
});

describe('rules of an overlay', () => {
  test('are in the folder of the run, in its hash and in its report', async () => {
    const plain = readManifest(path('plain'));
    const ruled = await run('ruled', '--overlay', 'rules.yaml');
    expect(ruled.model_hash).toBe(plain.model_hash);
    expect(ruled.scenario_hash).not.toBe(plain.scenario_hash);
    expect(ruled.hash).not.toBe(plain.stations.at(-1)?.hash);
    expect(text('ruled/scenario.yaml')).toContain('id: bonds-hold-lsc-back');
    expect(text('ruled/report.html')).toContain('power 2. Source (assumed): own observation in co-culture.');
  });

  test('are explained', async () => {
    const { out } = await carriedOut(folder, 'explain', 'bonds-hold-lsc-back', '--overlay', 'rules.yaml');
    expect(out.replace(/\s+/g, ' ')).toContain('power 2. Source (assumed): own observation in co-culture.');
  });

  test('that set a bare number are said to have set it, and the others keep their range', async () => {
    const { out } = await carriedOut(folder, 'explain', 'oxygen-degrades-hif-1', '--overlay', 'rules.yaml');
    expect(out).toContain('30 mmHg (set by the overlay, without a range), assumed');
    expect(out).toMatch(/rules\.oxygen-degrades-hif-1\.power\n +4 \([0-9.]+ to [0-9.]+\)/);
  });

  test('that a cell type cannot follow are refused with what it has', async () => {
    const { code, out, err } = await carriedOut(folder, 'run', 'small.yaml', '--overlay', 'bad.yaml');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('bad.yaml:8:13 (rules[1].target): osteoblast has no behavior "cycleEntry"');
  });
});
