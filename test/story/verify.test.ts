import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsUnder } from '../unit/cli/schemas.ts';
import { carriedOut } from './marrow.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marrow-verify-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('marrow verify', () => {
  test('says of a finding without an assay that it has none, in JSON and on its page', async () => {
    const { code, out } = await carriedOut(folder, 'verify', 'A094', '--json');
    expect(code).toBe(0);
    const printed: unknown = JSON.parse(out);
    expect(faultsUnder('verify', printed)).toEqual([]);
    expect(printed).toMatchObject({ rows: [], untested: [{ id: 'A094', area: 'hypoxia' }] });
    expect(readFileSync(join(folder, 'verification', 'verify.html'), 'utf8')).toContain('A094');
  });

  test('lists every testable finding, with its assay or without', async () => {
    const list = JSON.parse((await carriedOut(folder, 'verify', '--list', '--json')).out) as {
      readonly rows: readonly { readonly id: string; readonly assay: string | null }[];
    };
    expect(list.rows.find(({ id }) => id === 'A096')!.assay).toBe('A096');
    expect(list.rows.find(({ id }) => id === 'A094')!.assay).toBeNull();
    expect((await carriedOut(folder, 'verify', '--list', 'hypoxia')).out).toContain('no assay yet');
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
