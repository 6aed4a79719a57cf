import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsUnder } from '../unit/cli/schemas.ts';
import { carriedOut, type Ended, interrupted, marrow, smallScenario } from './marrow.ts';

interface Run {
  readonly hash: string;
  readonly ticks: number;
  readonly stations: readonly { readonly tick: number; readonly hash: string }[];
  readonly outcomes: Readonly<Record<string, number | null>>;
  readonly folder: string;
}

let folder = '';
let straight: Ended;
let run: Run;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marrow-story-'));
  writeFileSync(join(folder, 'small.yaml'), smallScenario);
  writeFileSync(
    join(folder, 'more.yaml'),
    'regimens:\n  - id: late\n    start: 2.5 d\n    doses: [{ drug: doxorubicin, amount: 3 mg/kg, route: bolus, at: 0 h }]\n',
  );
  straight = marrow(folder, 'run', 'small.yaml', '--json', '--threads', '1', '--out', 'straight');
  run = JSON.parse(straight.out) as Run;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a small story', () => {
  test('its JSON fits the schema and its folder holds what the README names', () => {
    expect(straight.code).toBe(0);
    expect(faultsUnder('run', run)).toEqual([]);
    for (const name of [
      'scenario.yaml',
      'manifest.json',
      'series.csv',
      'series.parquet',
      'cells.parquet',
      'vessels.parquet',
      'fields.zarr',
      'anatomy.json',
      'README.md',
    ]) {
      expect(existsSync(join(folder, 'straight', name)), name).toBe(true);
    }
  });

  test('three days in ticks of an hour are 72 ticks, and treatment began on day 1', () => {
    expect(run.ticks).toBe(72);
    expect(run.stations.at(-1)).toEqual({ tick: 72, hash: run.hash });
    expect(run.outcomes.treatment_day).toBe(1);
  });

  test('the outcome can be had from series.csv alone', () => {
    const [head, ...lines] = readFileSync(join(folder, 'straight/series.csv'), 'utf8').trim().split('\n');
    const names = head!.split(',');
    const rows = lines.map((line) => line.split(',').map(Number));
    const at = (row: number[], name: string) => row[names.indexOf(name)]!;
    const treated = rows.findIndex((row) => at(row, 'doses_given') > 0) - 1;
    expect(run.outcomes.leukemic_pct_at_treatment).toBe(at(rows[treated]!, 'leukemic_pct'));
    expect(run.outcomes.leukemic_pct_nadir).toBe(
      Math.min(...rows.slice(treated + 1).map((row) => at(row, 'leukemic_pct'))),
    );
    expect(run.outcomes.hsc_end_over_start).toBe(at(rows.at(-1)!, 'hsc_cells') / at(rows[0]!, 'hsc_cells'));
  });

  test('two threads give the bits of one', () => {
    const two = marrow(
      folder,
      'run',
      'small.yaml',
      '--json',
      '--quiet',
      '--threads',
      '2',
      '--until',
      '18h',
      '--out',
      'two',
    );
    const one = run.stations.find(({ tick }) => tick === 18)!;
    expect((JSON.parse(two.out) as Run).hash).toBe(one.hash);
    expect(two.err).toBe('');
  });

  test('stopped by Ctrl-C it says how to go on, and goes on to the same bits', async () => {
    const stopped = await interrupted(
      folder,
      (err) => err.includes('induction'),
      'run',
      'small.yaml',
      '--out',
      'stopped',
    );
    expect(stopped.code).toBe(130);
    expect(stopped.err).toContain('marrow resume stopped');
    const noted = JSON.parse((await carriedOut(folder, 'hash', 'stopped', '--json')).out) as { ticks: number };
    expect(noted.ticks).toBeGreaterThanOrEqual(24);
    expect(noted.ticks).toBeLessThan(72);
    const resumed = marrow(folder, 'resume', 'stopped', '--json');
    const again = JSON.parse(resumed.out) as Run;
    expect(faultsUnder('run', again)).toEqual([]);
    expect([again.hash, again.stations, again.outcomes]).toEqual([run.hash, run.stations, run.outcomes]);
    for (const file of ['series.csv', 'cells.parquet', 'vessels.parquet']) {
      expect(
        readFileSync(join(folder, 'stopped', file)).equals(readFileSync(join(folder, 'straight', file))),
        file,
      ).toBe(true);
    }
  });

  test('a branch without change has the bits and records of its parent', async () => {
    const { out } = await carriedOut(folder, 'branch', 'straight', '--at', '2d', '--json', '--out', 'same');
    const branch = JSON.parse(out) as Run;
    expect([branch.hash, branch.stations, branch.outcomes]).toEqual([run.hash, run.stations, run.outcomes]);
    expect(readFileSync(join(folder, 'same/series.csv'), 'utf8')).toBe(
      readFileSync(join(folder, 'straight/series.csv'), 'utf8'),
    );
    for (const file of ['cells.parquet', 'vessels.parquet'])
      expect(readFileSync(join(folder, 'same', file)).equals(readFileSync(join(folder, 'straight', file))), file).toBe(
        true,
      );
  });

  test('a branch from before the kept checkpoints, with a drug that comes in later, leaves its parent only then', async () => {
    const ended = await carriedOut(
      folder,
      'branch',
      'straight',
      '--at',
      '6h',
      '--overlay',
      'more.yaml',
      '--json',
      '--out',
      'other',
    );
    expect(ended.err).toContain('over small: more.yaml adds late (doxorubicin)');
    const branch = JSON.parse(ended.out) as Run;
    const cells = (each: Run) => each.stations.filter(({ tick }) => tick <= 60);
    expect(branch.hash).not.toBe(run.hash);
    expect(cells(branch)).toEqual(cells(run));
  });

  test('the hash of the newest checkpoint is that of the run', async () => {
    const found = JSON.parse((await carriedOut(folder, 'hash', 'straight', '--json')).out) as Record<string, unknown>;
    expect(faultsUnder('hash', found)).toEqual([]);
    expect(found).toEqual({ scenario: 'small', seed: 7, ticks: 72, hash: run.hash, recorded: run.hash });
  });

  test('a number that is lost stops the run with exit code 3, naming where and when', () => {
    // Without a body mass a dose per mass is 0/0.
    writeFileSync(join(folder, 'weightless.yaml'), 'set: { species.mouse.bodyMass: 0 g }\n');
    const ended = marrow(folder, 'run', 'small.yaml', '--overlay', 'weightless.yaml', '--out', 'lost');
    expect(ended.err).toMatch(/diverged at tick \d+/);
    expect(ended.code).toBe(3);
  });
});
