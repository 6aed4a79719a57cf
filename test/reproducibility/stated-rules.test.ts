import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hours } from '../../src/core/units.ts';
import { catalogOf, type Means, modelHash, resumeRun, runToFolder } from '../../src/experiments/index.ts';
import { nodeHost } from '../../src/host/node.ts';
import { printModel, readManifest, readModel, readOverlay } from '../../src/io/index.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { marrow } from '../../src/scenarios/index.ts';
import { small } from '../unit/experiments/small-scenario.ts';

const { rules = [] } = readOverlay(
  'rules: [{ id: oxygen-degrades-hif-1, halfMaximum: 30 mmHg }, { id: bonds-hold-back, cells: [lsc, hsc], signal: bonds, effect: decreases, target: cycleEntry, halfMaximum: 3, power: 2, source: ours }]',
  'rules.yaml',
  catalogOf(),
);
const scenario: Scenario = {
  ...small,
  until: hours(6),
  perturb: [],
  regimens: [],
  record: { series: hours(1), cells: hours(6), fields: hours(6), checkpoint: hours(2) },
};
const built: Means = { model: marrow, host: nodeHost, threads: 1 };
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'marrow-rules-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Run to the end, and once more stopped on the way and resumed: both ends. */
async function ends(name: string, run: Scenario, means: Means): Promise<[whole: string, resumed: string]> {
  const whole = await runToFolder({ scenario: run, folder: join(root, `${name}-whole`) }, means);
  const stop = new AbortController();
  const folder = join(root, `${name}-cut`);
  const cut = await runToFolder({ scenario: run, folder }, means, {
    stop: stop.signal,
    progress: ({ tick }) => {
      if (tick >= 3) stop.abort();
    },
  });
  expect(cut.state).toBe('stopped');
  expect(cut.ticks).toBeLessThan(whole.ticks);
  return [whole.hash, (await resumeRun(folder, means)).hash];
}

test('a run under rules of an overlay ends the same when it is stopped and resumed from its folder', async () => {
  const [whole, resumed] = await ends('ruled', { ...scenario, rules }, built);
  expect(resumed).toBe(whole);
  const [plain] = await ends('plain', scenario, built);
  expect(whole).not.toBe(plain);
});

test('a run of the model as it is read from its file has the bits of the model that is built in', async () => {
  const modelFile = printModel(marrow);
  const means = { ...built, model: readModel(modelFile, 'model.yaml'), modelFile };
  const [whole, resumed] = await ends('read', scenario, means);
  expect(resumed).toBe(whole);
  expect(readFileSync(join(root, 'read-cut', 'model.yaml'), 'utf8')).toBe(modelFile);
  const [loaded, plain] = ['read-whole', 'plain-whole'].map((name) => readManifest(join(root, name)));
  expect(loaded?.model_hash).toBe(modelHash(marrow));
  expect(loaded?.scenario_hash).toBe(plain?.scenario_hash);
  expect(loaded?.stations).toEqual(plain?.stations);
});

test('a run without one of the rules has another end', async () => {
  const model = { ...marrow, rules: marrow.rules.filter(({ id }) => id !== 'quiescence-keeps-out-of-the-cycle') };
  const { hash } = await runToFolder({ scenario, folder: join(root, 'fewer') }, { ...built, model });
  expect(hash).not.toBe(readManifest(join(root, 'plain-whole')).stations.at(-1)?.hash);
});
