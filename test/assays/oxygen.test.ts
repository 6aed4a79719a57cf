import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assays } from '../../src/assays/index.ts';
import { days, hours } from '../../src/core/units.ts';
import { runArms } from '../../src/experiments/arms/run-arms.ts';
import { Ledger } from '../../src/experiments/ledger/ledger.ts';
import { verificationJson } from '../../src/experiments/verify/as-json.ts';
import { experimentOf } from '../../src/experiments/verify/experiment-of.ts';
import type { VerifyRow } from '../../src/experiments/verify/row.ts';
import { rowsIn, verify } from '../../src/experiments/verify/verify.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { writeVerify } from '../../src/report/index.ts';
import { faultsUnder } from '../unit/cli/schemas.ts';

/** The block as it is, but not settled: oxygen stands within a few ticks. */
const unsettled = (scenario: Scenario): Scenario => ({ ...scenario, settle: days(0), until: hours(5) });
const asked = assays.filter(({ id }) => id === 'A095' || id === 'A096');
const conditions = { seed: 1, seeds: 3, change: unsettled };

const folder = mkdtempSync(join(tmpdir(), 'marrow-assays-'));
const ledger = new Ledger(join(folder, 'ledger'));
let rows: readonly VerifyRow[];

beforeAll(async () => {
  for (const assay of asked) await runArms(experimentOf(assay, conditions), { ledger, processes: 2 });
  rows = rowsIn(ledger, asked, conditions);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Readings of two arms in the same seeds; three seeds tell a direction in each of them, not a verdict. */
function pairs(id: string, one: string, other: string): [number, number][] {
  const { arms } = rows.find((row) => row.id === id)!;
  const of = (name: string) => arms.find((arm) => arm.name === name)!.values;
  return of(one).map((value, k) => [value!, of(other)[k]!]);
}

test('oxygen falls inward because the arteriole runs near bone', () => {
  for (const [there, moved] of pairs('A095', 'intact', 'arteriole moved inward')) expect(there).toBeLessThan(moved);
});

test('oxygen is higher beside arterioles as long as blood loses it on the way', () => {
  for (const [lost, held] of pairs('A096', 'intact', 'saturation held')) expect(lost).toBeGreaterThan(held);
  expect(rows.find(({ id }) => id === 'A096')!.path).toEqual(['oxygen in blood', 'oxygen in the tissue (blood)']);
});

describe('what is told of assays', () => {
  const told = () => ({ rows, untested: [], seed: 1, overlays: [] });

  test('fits the schema', () => {
    expect(faultsUnder('verify', JSON.parse(JSON.stringify(verificationJson(told()))))).toEqual([]);
  });

  test('is a page that needs neither network nor script', () => {
    writeVerify(folder, told());
    const page = readFileSync(join(folder, 'verify.html'), 'utf8');
    for (const { id } of rows) expect(page).toContain(`id="${id}"`);
    expect(page).not.toMatch(/<script|https?:\/\//);
  });

  test('comes from the ledger the second time', async () => {
    let runs = 0;
    const again = await verify(asked, conditions, { ledger, processes: 2, done: () => runs++ });
    expect(runs).toBe(0);
    expect(again.map(({ verdict }) => verdict)).toEqual(rows.map(({ verdict }) => verdict));
  });
});
