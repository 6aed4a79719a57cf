import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countsOf, type VerifyRow, type verificationJson } from '../../src/experiments/index.ts';
import { faultsUnder } from '../unit/cli/schemas.ts';
import { carriedOut } from './marrow.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marrow-verify-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('marrow verify', () => {
  test('says of a finding without an assay that it has none, and why, and writes nothing', async () => {
    const { code, out } = await carriedOut(folder, 'verify', 'A094', '--json');
    expect(code).toBe(0);
    const printed: unknown = JSON.parse(out);
    expect(faultsUnder('verify', printed)).toEqual([]);
    expect(printed).toMatchObject({ rows: [], untested: [{ id: 'A094', area: 'hypoxia' }] });
    const told = (await carriedOut(folder, 'verify', 'A001', 'A094', 'B108')).out.replace(/\s+/g, ' ');
    expect(told).toMatch(/A001 no assay.*Narrative: there is nothing in it to model or to measure/);
    expect(told).toContain('has no assay yet: in vessel graph with endosteal arterioles removed');
    expect(told).toContain('Arithmetic, no simulation. Reported in NCT02056782');
    expect(told).not.toContain('not shown');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('without a name tells the counts of record, and runs nothing', async () => {
    const { code, out } = await carriedOut(folder, 'verify', '--json');
    expect(code).toBe(0);
    const printed = JSON.parse(out) as ReturnType<typeof verificationJson>;
    expect(faultsUnder('verify', printed)).toEqual([]);
    const { rows } = JSON.parse(readFileSync('validation/results/assays.json', 'utf8')) as {
      rows: readonly VerifyRow[];
    };
    const kept = rows.filter(({ id }) => printed.rows.some((row) => row.id === id));
    expect(printed.counts).toMatchObject(countsOf(kept));
    expect(kept.length).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('lists every testable finding, with its assay or without', async () => {
    const list = JSON.parse((await carriedOut(folder, 'verify', '--list', '--json')).out) as {
      readonly rows: readonly { readonly id: string; readonly assay: string | null }[];
    };
    expect(list.rows.find(({ id }) => id === 'A096')!.assay).toBe('A096');
    expect(list.rows.find(({ id }) => id === 'A094')!.assay).toBeNull();
    const listed = (await carriedOut(folder, 'verify', '--list', 'hypoxia', 'A001')).out;
    expect(listed).toContain('no assay yet');
    expect(listed).toContain('A001  no assay');
    expect(listed).toContain('W: one chain of rules, read at its end');
  });

  test('refuses a name that is neither finding nor area, and offers the nearest', async () => {
    const { code, err } = await carriedOut(folder, 'verify', 'hypoxya');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "hypoxia"?');
  });
});

test('a figure of the review that is no experiment is refused', async () => {
  const { code, err } = await carriedOut(folder, 'figure', '2');
  expect(code).toBe(2);
  expect(err).toContain('only the first figure of the review is an experiment');
});
