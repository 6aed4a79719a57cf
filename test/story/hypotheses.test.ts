import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsUnder } from '../unit/cli/schemas.ts';
import { carriedOut, smallScenario } from './marrow.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marrow-hypotheses-'));
  writeFileSync(join(folder, 'small.yaml'), smallScenario);
  const scenario = 'scenario: ./small.yaml';
  writeFileSync(
    join(folder, 'study.yaml'),
    `id: small-study
title: Do founders matter?
${scenario}
until: 6 h
seeds: 2
outcomes: [leukemic_pct_end]
switches:
  - id: founders
    a: {}
    b:
      perturb:
        - { id: founders, at: 2 h, action: inject, target: lsc, count: 60, genotype: [mll-af9] }
`,
  );
  writeFileSync(
    join(folder, 'weightless.yaml'),
    `id: weightless\ntitle: Does weight matter?\n${scenario}\nuntil: 30 h\nswitches:\n  - id: weight\n    a: {}\n    b: { set: { species.mouse.bodyMass: 0 g } }\n`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a study of one switch in two seeds', () => {
  test('says before it starts what will be run and what it can tell', async () => {
    const { code, out, err } = await carriedOut(folder, 'hypotheses', 'study.yaml', '--plan');
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('1 switch, one at a time: 2 arms × 2 seeds = 4 runs: 4 new, 0 reused');
    expect(err).toContain('difference can be told from chance');
    for (const line of err.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test.each(['--json', '--quiet'])(
    'what is planned is words beside the result, which %s leaves no room for',
    async (word) => {
      const { code, out, err } = await carriedOut(folder, 'hypotheses', 'study.yaml', '--plan', word);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(`option '--plan' cannot be used with option '${word}'`);
    },
  );

  test('its JSON fits the schema, its files are there, and asked again nothing runs', async () => {
    const words = ['hypotheses', 'study.yaml', '--jobs', '2', '--out', 'found', '--json'];
    const first = await carriedOut(folder, ...words);
    expect(first.code).toBe(0);
    const printed: unknown = JSON.parse(first.out);
    expect(faultsUnder('hypotheses', printed)).toEqual([]);
    expect(printed).toMatchObject({ runs_done: 4, runs_reused: 0, design: { arms: [{ n: 2 }, { n: 2 }] } });
    // Ten times the founders are more leukemia, whatever else happens.
    const { outcomes } = JSON.parse(first.out) as { outcomes: [{ effects: [{ effect: number }] }] };
    expect(outcomes[0].effects[0].effect).toBeGreaterThan(0);
    expect(JSON.parse(readFileSync(join(folder, 'found/hypotheses.json'), 'utf8'))).toEqual(printed);
    const files = [
      'effects.csv',
      'effects.parquet',
      'outcomes.parquet',
      'series.parquet',
      'figures/figure-1-tornado-leukemic-pct-end.svg',
    ];
    for (const name of files) expect(existsSync(join(folder, 'found', name)), name).toBe(true);
    const [head, row] = readFileSync(join(folder, 'found/outcomes.csv'), 'utf8').split('\n');
    expect(head).toMatch(/^arm,seed,side of founders,residual_lsc,/);
    expect(row).toMatch(/^as it stands,1,a,/);
    const page = readFileSync(join(folder, 'found/hypotheses.html'), 'utf8');
    expect(page).not.toMatch(/<script|src=|href="http|url\(/);
    expect(page).toContain('not for clinical decisions');
    const again = await carriedOut(folder, ...words, '--strict');
    expect(again.code).toBe(1);
    expect(JSON.parse(again.out)).toMatchObject({ runs_done: 0, runs_reused: 4 });
  });

  test('the finding is told in a sentence that says what two seeds cannot tell', async () => {
    const { out } = await carriedOut(folder, 'hypotheses', 'study.yaml', '--out', 'found', '--quiet');
    expect(out.replaceAll('\n', ' ')).toContain('2 seeds cannot tell any effect from chance (at least 6 could)');
    expect(out).toContain('\nfounders: ');
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test('a run that diverges is named with its arm and seed', async () => {
    const ended = await carriedOut(folder, 'hypotheses', 'weightless.yaml', '--seeds', '1', '--jobs', '2', '--json');
    const { failed } = JSON.parse(ended.out) as { failed: readonly Record<string, unknown>[] };
    expect(failed).toMatchObject([{ arm: 'weight b', seed: 1 }]);
    expect(ended.err).toContain('given up: weight b, seed 1');
    expect(faultsUnder('hypotheses', JSON.parse(ended.out))).toEqual([]);
  });

  test('a study that cannot be asked is refused with its place', async () => {
    writeFileSync(join(folder, 'wrong.yaml'), 'id: wrong\ntitle: Wrong\nscenario: story\nswitches: [D-LSC-CYCEL]\n');
    const { code, err } = await carriedOut(folder, 'hypotheses', 'wrong.yaml');
    expect([code, err]).toEqual([2, expect.stringContaining('wrong.yaml:4:12')]);
    expect(err).toContain('Did you mean "D-LSC-CYCLE"?');
  });
});
