import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { strategies } from '../../src/strategies/index.ts';
import { trials } from '../../src/trials/index.ts';
import { faultsUnder } from '../unit/cli/schemas.ts';
import { carriedOut } from './marrow.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marrow-trial-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isNarrow = (out: string) => {
  for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
};

describe('marrow trial', () => {
  test('without an id lists every trial, within 80 columns or as JSON', async () => {
    const { code, out } = await carriedOut(folder, 'trial');
    expect(code).toBe(0);
    for (const { id } of trials) expect(out).toContain(id);
    isNarrow(out);
    const printed: unknown = JSON.parse((await carriedOut(folder, 'trial', '--json')).out);
    expect(faultsUnder('listing', printed)).toEqual([]);
    expect(printed).toHaveLength(18);
  });

  test('says why it has no answer, and runs nothing', async () => {
    const { code, out } = await carriedOut(folder, 'trial', 'NCT01010373', '--out', 'told');
    expect(code).toBe(0);
    expect(out).toContain('not answerable');
    expect(out).toContain('Not answered: Does AS101 add to chemotherapy?');
    isNarrow(out);
    const printed: unknown = JSON.parse(readFileSync(join(folder, 'told/trial.json'), 'utf8'));
    expect(faultsUnder('trial', printed)).toEqual([]);
    expect(readFileSync(join(folder, 'told/trial.html'), 'utf8')).toContain('Does AS101 add to chemotherapy?');
  });

  test.each(trials.map(({ id }) => id))('tells the design of %s', async (id) => {
    const { code, out } = await carriedOut(folder, 'trial', id, '--list', '--patients', '1');
    expect(code).toBe(0);
    expect(out).toContain('Patients differ in');
    isNarrow(out);
  });

  test('refuses a number that there is not, and offers the nearest', async () => {
    const { code, err } = await carriedOut(folder, 'trial', 'NCT00512251');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "NCT00512252"?');
    expect((await carriedOut(folder, 'trial', 'NCT00512252', '--patients', '2000')).code).toBe(2);
  });
});

describe('marrow strategy', () => {
  test('without an id tells how every strategy stands, and runs nothing', async () => {
    const { code, out } = await carriedOut(folder, 'strategy');
    expect(code).toBe(0);
    for (const { id } of strategies) expect(out).toContain(id);
    expect(out).toMatch(/not run|[(]on record[)]/);
    isNarrow(out);
    const printed: unknown = JSON.parse((await carriedOut(folder, 'strategy', '--json')).out);
    expect(faultsUnder('strategy', printed)).toEqual([]);
  });

  test('tells the design of all of them', async () => {
    const { out } = await carriedOut(folder, 'strategy', '--list');
    expect(out).toContain('doxorubicin 3 mg/kg, from 1 h on, every 1 d, 3 times');
    isNarrow(out);
  });

  test('refuses a strategy that there is not, and offers the nearest', async () => {
    const { code, err } = await carriedOut(folder, 'strategy', 'cd4');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "cd44"?');
  });
});
