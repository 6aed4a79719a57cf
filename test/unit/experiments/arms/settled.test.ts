import { expect, test } from 'vitest';
import type { Measure } from '../../../../src/assays/index.ts';
import { hours } from '../../../../src/core/units.ts';
import { createTissue } from '../../../../src/engine/create.ts';
import { stateHash } from '../../../../src/engine/digest.ts';
import { lastTick } from '../../../../src/engine/run.ts';
import { step } from '../../../../src/engine/step.ts';
import { type Arm, runKey } from '../../../../src/experiments/arms/experiment.ts';
import { perform } from '../../../../src/experiments/arms/work.ts';
import { Ledger } from '../../../../src/experiments/ledger/ledger.ts';
import { unpackRun } from '../../../../src/experiments/ledger/run-record.ts';
import { nodeHost } from '../../../../src/host/node.ts';
import { marrow } from '../../../../src/scenarios/index.ts';
import { temporaryFolder } from '../../io/temporary-folder.ts';
import { small } from '../small-scenario.ts';

const duty = { progress: () => {}, stop: new AbortController().signal };
const measures: readonly Measure[] = [{ kind: 'cells', cell: 'hsc', state: 'resting' }];
const scenario = { ...small, settle: hours(12), until: hours(18), record: { ...small.record, series: hours(6) } };
const treated: Arm = { name: 'treated', scenario };
const untreated: Arm = { name: 'untreated', scenario: { ...scenario, perturb: [], regimens: [] }, measures };

test('runs from marrow that has settled once have the bits of those that settle themselves', async () => {
  const ledger = new Ledger(temporaryFolder());
  for (const arm of [untreated, treated])
    await perform({ kind: 'run', id: runKey(arm), arm, trunk: null }, ledger, duty, nodeHost);
  expect(ledger.keys('starts')).toHaveLength(1);
  for (const arm of [untreated, treated]) {
    const tissue = await createTissue(marrow, arm.scenario, { host: nodeHost });
    for (let tick = 0; tick < lastTick(arm.scenario); tick++) step(tissue);
    const record = unpackRun(ledger.read('runs', runKey(arm))!, arm.name);
    expect(record.hash, arm.name).toBe(stateHash(tissue.tables));
    await tissue.close();
  }
});

test('measures stand beside the series, in every record of a run', async () => {
  const ledger = new Ledger(temporaryFolder());
  await perform({ kind: 'run', id: runKey(untreated), arm: untreated, trunk: null }, ledger, duty, nodeHost);
  const { series } = unpackRun(ledger.read('runs', runKey(untreated))!, 'untreated');
  const resting = series.get('cells of hsc, resting')!;
  expect(series.get('time_d')!.length).toBe(4);
  series.get('hsc_cells')!.forEach((all, k) => {
    expect((100 * resting[k]!) / all).toBeCloseTo(series.get('resting_hsc_pct')![k]!, 9);
  });
});

test('what is measured is part of what is asked, and nothing where nothing is', () => {
  const { measures: _measures, ...plain } = untreated;
  expect(runKey(untreated)).not.toBe(runKey(plain));
  expect(runKey({ ...plain, measures: [] })).toBe(runKey(plain));
});
