import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Waiting } from '../../src/assays/dispute-experiment.ts';
import { waitingDisputes } from '../../src/assays/disputes/waiting.ts';
import { disputes } from '../../src/evidence/index.ts';
import { faultsUnder } from '../unit/cli/schemas.ts';
import { carriedOut } from './marrow.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marrow-dispute-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('marrow dispute', () => {
  test('without an id tells how every dispute stands, within 80 columns, and runs nothing', async () => {
    const { code, out } = await carriedOut(folder, 'dispute', '--out', 'told');
    expect(code).toBe(0);
    for (const id of Object.keys(disputes)) expect(out).toContain(id);
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    const printed: unknown = JSON.parse(readFileSync(join(folder, 'told/dispute.json'), 'utf8'));
    expect(faultsUnder('dispute', printed)).toEqual([]);
    expect(readFileSync(join(folder, 'told/dispute.html'), 'utf8')).toContain('id="D-HSC-LOCATION"');
  });

  test('says of a dispute that the model has no side of what it lacks, as one object', async () => {
    const [{ id }] = Object.values(waitingDisputes) as [Waiting, ...Waiting[]];
    const { code, out } = await carriedOut(folder, 'dispute', id, '--json');
    expect(code).toBe(0);
    const printed: unknown = JSON.parse(out);
    expect(faultsUnder('dispute', printed)).toEqual([]);
    expect(printed).toMatchObject({ id, verdict: 'not separable here', observable: null });
  });

  test('lists what is asked and read', async () => {
    const { out } = await carriedOut(folder, 'dispute', 'D-LSC-CYCLE', '--list');
    expect(out).toContain('How fast does leukemia grow, and what of it does induction leave?');
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test('refuses a dispute that there is not, and offers the nearest', async () => {
    const { code, err } = await carriedOut(folder, 'dispute', 'D-LSC-CYCEL');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "D-LSC-CYCLE"?');
  });
});
