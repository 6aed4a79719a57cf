import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { days, micrometers } from '../../../src/core/units.ts';
import { branchRun, hashOf, type RunResult, runToFolder } from '../../../src/experiments/index.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { figuresOf, reportInputFromRun, writeReport } from '../../../src/report/index.ts';
import { healthy, marrow } from '../../../src/scenarios/index.ts';

const parent = mkdtempSync(join(tmpdir(), 'marrow-report-run-'));
const folder = join(parent, 'run');

describe('report of a run folder', () => {
  let result: RunResult;

  beforeAll(async () => {
    const block = { x: micrometers(160), y: micrometers(60), z: micrometers(40) };
    result = await runToFolder(
      { scenario: { ...healthy, settle: days(0), block, until: days(2) }, folder },
      { model: marrow, host: nodeHost },
    );
  });

  afterAll(() => rmSync(parent, { recursive: true }));

  test('says the outcome, the seed and the hash of the run, and shows its first and last day', async () => {
    const input = await reportInputFromRun(folder, marrow);
    expect(input.outcome).toEqual(result.outcome);
    expect(input.run.hash).toBe(result.hash);
    expect(input.scenario.seed).toBe(healthy.seed);
    expect(input.frames.map(({ moment, day }) => [moment, day])).toEqual([
      ['start', 1],
      ['end', 2],
    ]);
    expect(input.frames[1]?.cells.type).toHaveLength(result.cells);
    expect(figuresOf(input).map(({ id }) => id)).toEqual(['time', 'sections', 'oxygen']);
    const html = writeReport(input);
    expect(html.includes(result.hash)).toBe(true);
  });

  test('a run of another engine or model is not told by the rules of this one, and is neither hashed nor branched', async () => {
    const file = join(folder, 'manifest.json');
    const manifest = readFileSync(file, 'utf8');
    const means = { model: marrow, host: nodeHost };
    for (const [changed, found] of [
      [{ engine: '1' }, /another engine/],
      [{ model_hash: '0' }, /another model/],
    ] as const) {
      writeFileSync(file, JSON.stringify({ ...JSON.parse(manifest), ...changed }));
      await expect(reportInputFromRun(folder, marrow)).rejects.toThrow(found);
      await expect(hashOf(folder, means)).rejects.toThrow(found);
      const branching = { parent: folder, at: days(1), scenario: healthy, folder: join(parent, 'branch') };
      await expect(branchRun(branching, means)).rejects.toThrow(found);
    }
    writeFileSync(file, manifest);
    expect((await hashOf(folder, means)).recorded).toBe(result.hash);
  });

  test('a folder without its anatomy is called damaged, by the name of the file', async () => {
    writeFileSync(join(folder, 'anatomy.json'), '{');
    await expect(reportInputFromRun(folder, marrow)).rejects.toThrow(/anatomy\.json.*cannot be read/);
  });
});
