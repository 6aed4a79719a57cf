import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsUnder } from '../unit/cli/schemas.ts';
import { carriedOut, type Ended, interrupted, marrow, smallScenario } from './marrow.ts';

interface Compared {
  readonly arms: readonly {
    readonly name: string;
    readonly n: number;
    readonly outcomes: Readonly<Record<string, { readonly values: readonly number[] }>>;
  }[];
  readonly runs_done: number;
  readonly runs_reused: number;
}

const around = 'perturb.cxcr4-block.at=-8h..8h/8h';
const words = (...more: string[]) => [
  'compare',
  'block.yaml',
  '--vary',
  around,
  '--seeds',
  '2',
  '--jobs',
  '2',
  ...more,
];
let folder = '';
let first: Ended;
let compared: Compared;
/** Milliseconds that all runs take. */
let whole = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marrow-compare-'));
  writeFileSync(join(folder, 'small.yaml'), smallScenario);
  writeFileSync(
    join(folder, 'block.yaml'),
    `extends: ./small.yaml
id: block
title: When to block CXCR4
until: 30 h
perturb:
  - { id: cxcr4-block, at: { after: induction, by: 0 h }, action: block, target: CXCR4, fraction: 100 %, lasting: 1 d }
record: { measures: [{ kind: cells, cell: hsc }, { kind: distance, cell: hsc, to: sinusoid }] }
`,
  );
  const began = performance.now();
  first = marrow(folder, ...words('--json', '--out', 'first'));
  whole = performance.now() - began;
  compared = JSON.parse(first.out);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a comparison of three times of a block in two seeds', () => {
  test('its JSON fits the schema, its forecast says what will be, and its files are there', () => {
    expect(first.code).toBe(0);
    expect(faultsUnder('compare', compared)).toEqual([]);
    expect(compared).toMatchObject({ runs_done: 6, runs_reused: 0 });
    expect(compared.arms.map(({ n }) => n)).toEqual([2, 2, 2]);
    expect(first.err).toContain(
      '3 arms × 2 seeds = 6 runs: 6 new, 0 reused; what arms share is simulated once in 2 seeds',
    );
    expect(first.err).toMatch(/About \d+ (s|min) on this machine with 2 at once/);
    expect(first.err).toContain('no\ndifference can be told from chance');
    for (const name of ['compare.html', 'comparison.json', 'outcomes.csv', 'outcomes.parquet', 'series.parquet'])
      expect(existsSync(join(folder, 'first', name)), name).toBe(true);
    expect(readFileSync(join(folder, 'first/outcomes.csv'), 'utf8').split('\n')[0]).toMatch(/^arm,seed,residual_lsc,/);
  });

  test('what its scenarios measure is compared as it is at the end: in the answer, the JSON, the table and the page', () => {
    const [cells, distance] = ['cells of hsc [cells]', 'distance of hsc, to sinusoid [µm]'] as const;
    for (const { name, outcomes } of compared.arms) {
      // The same number as the outcomes have it that every run has.
      const atEnd = outcomes.hsc_start!.values.map((start, k) => start * outcomes.hsc_end_over_start!.values[k]!);
      expect(outcomes[cells]!.values, name).toEqual(atEnd.map((value) => expect.closeTo(value, 9)));
    }
    const { outcomes, answers } = JSON.parse(first.out);
    expect(outcomes).toContainEqual({ name: distance, says: 'distance of hsc, to sinusoid at the end', unit: 'µm' });
    expect(answers.map((each: { outcome: string }) => each.outcome)).toEqual([
      'residual_lsc',
      'hsc_lowest_over_start',
      cells,
      distance,
    ]);
    expect(readFileSync(join(folder, 'first/outcomes.csv'), 'utf8').split('\n')[0]).toMatch(
      /,cells of hsc \[cells\],"distance of hsc, to sinusoid \[µm\]"$/,
    );
    expect(readFileSync(join(folder, 'first/compare.html'), 'utf8')).toContain(
      '<td>distance of hsc, to sinusoid at the end</td>',
    );
    expect(readFileSync(join(folder, 'first/figures/figure-3-outcomes.csv'), 'utf8')).toContain('distance of hsc, to');
  });

  test('a measure can be asked for, and one that an arm does not record is named as left out', async () => {
    const asked = await carriedOut(
      folder,
      ...words('--out', 'asked', '--outcome', 'cells of hsc', '--front', 'distance of hsc, to sinusoid,cells of hsc'),
    );
    expect(asked.code).toBe(0);
    expect(asked.out).toMatch(/^Cells of hsc at the end: /);
    expect(asked.out.replaceAll('\n', ' ')).toContain(
      'distance of hsc, to sinusoid at the end against cells of hsc at the end: no arm has less of the one',
    );
    const partly = await carriedOut(folder, 'compare', 'block.yaml', 'small.yaml', '--plan');
    expect(partly.err).toContain('note: cells of hsc [cells] is not compared: "small" does not record it.');
    const refused = await carriedOut(folder, 'compare', 'block.yaml', 'small.yaml', '--outcome', 'cells of hsc');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('is not compared: "small" does not record it');
  });

  test('its page stands alone: no script, no address, nothing but itself', () => {
    const page = readFileSync(join(folder, 'first/compare.html'), 'utf8');
    expect(page).not.toMatch(/<script|src=|href="http|url\(/);
    expect(page).toContain('not for clinical decisions');
    expect(page.match(/<figure/g)!.length).toBeGreaterThanOrEqual(3);
  });

  test('asked again, nothing runs; with a value more, only its runs do; --strict says no by its exit code', async () => {
    const again = await carriedOut(folder, ...words('--json', '--out', 'again', '--strict'));
    expect(again.code).toBe(1);
    expect(JSON.parse(again.out)).toMatchObject({ runs_done: 0, runs_reused: 6, arms: compared.arms });
    const more = await carriedOut(
      folder,
      ...['compare', 'block.yaml', '--vary', 'perturb.cxcr4-block.at=-8h,0h,8h,16h', '--seeds', '2', '--plan'],
    );
    expect(more.err).toContain('8 runs: 2 new, 6 reused');
  });

  test('interrupted it is out before its runs could end, and goes on to the same table', async () => {
    let asked = 0;
    const stopped = await interrupted(
      folder,
      (err) => {
        if (!/[12] runs? done/.test(err)) return false;
        asked = performance.now();
        return true;
      },
      ...words('--ledger', 'other', '--out', 'stopped'),
    );
    expect(stopped.code).toBe(130);
    expect(performance.now() - asked).toBeLessThan(whole);
    expect(stopped.err).toContain('Go on with: marrow compare block.yaml');
    const resumed = await carriedOut(folder, ...words('--ledger', 'other', '--out', 'stopped', '--json'));
    const { runs_done, runs_reused } = JSON.parse(resumed.out) as Compared;
    expect(runs_reused).toBeGreaterThanOrEqual(1);
    expect(runs_done + runs_reused).toBe(6);
    expect(readFileSync(join(folder, 'stopped/outcomes.csv'), 'utf8')).toBe(
      readFileSync(join(folder, 'first/outcomes.csv'), 'utf8'),
    );
  });

  test('a run that diverges is given up with its seed and message, and the others go on', async () => {
    writeFileSync(
      join(folder, 'weightless.yaml'),
      'extends: ./small.yaml\nid: weightless\nuntil: 30 h\nset: { species.mouse.bodyMass: 0 g }\n',
    );
    const ended = await carriedOut(folder, 'compare', 'block.yaml', 'weightless.yaml', '--seeds', '1', '--json');
    expect(ended.code).toBe(0);
    const { failed, arms } = JSON.parse(ended.out) as Compared & { failed: readonly Record<string, unknown>[] };
    expect(failed).toMatchObject([{ arm: 'weightless', seed: 1 }]);
    expect(String(failed[0]!.message)).toContain('diverged');
    expect(arms.map(({ n }) => n)).toEqual([1, 0]);
  });

  test('what cannot be asked is refused before anything runs', async () => {
    const one = await carriedOut(folder, 'compare', 'block.yaml');
    expect([one.code, one.err]).toEqual([2, expect.stringContaining('there is nothing to compare')]);
    const path = await carriedOut(folder, 'compare', 'block.yaml', '--vary', 'perturb.cxcr-block.at=0h,8h');
    expect([path.code, path.err]).toEqual([2, expect.stringContaining('Did you mean "perturb.cxcr4-block.at"?')]);
  });
});
