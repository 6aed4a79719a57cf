import { expect, test } from 'vitest';
import { hours } from '../../../../src/core/units.ts';
import { type Arm, runKey } from '../../../../src/experiments/arms/experiment.ts';
import { jobsOf, planOf } from '../../../../src/experiments/arms/plan.ts';
import { perform } from '../../../../src/experiments/arms/work.ts';
import { Ledger } from '../../../../src/experiments/ledger/ledger.ts';
import { unpackRun } from '../../../../src/experiments/ledger/run-record.ts';
import { nodeHost } from '../../../../src/host/node.ts';
import { temporaryFolder } from '../../io/temporary-folder.ts';
import { small } from '../small-scenario.ts';

const duty = { progress: () => {}, stop: new AbortController().signal };
const scenario = { ...small, settle: hours(4), until: hours(18) };
const origin = { ...scenario, until: hours(12) };
const intact: Arm = { name: 'intact', scenario, origin };
const cut: Arm = { name: 'cut', scenario: { ...scenario, cut: ['cxcl12-attracts'] }, origin };
const straight: Arm = { name: 'straight', scenario };

test('an arm that goes on from its origin unchanged has the bits of its straight run, and only its own rows', async () => {
  const ledger = new Ledger(temporaryFolder());
  for (const arm of [intact, straight])
    await perform({ kind: 'run', id: runKey(arm), arm, trunk: null }, ledger, duty, nodeHost);
  const [branch, whole] = [intact, straight].map((arm) => unpackRun(ledger.read('runs', runKey(arm))!, arm.name));
  expect([branch!.hash, branch!.ticks, branch!.began]).toEqual([whole!.hash, whole!.ticks, whole!.began]);
  expect(branch!.shared_ticks).toBe(12);
  expect(Math.min(...branch!.series.get('time_d')!)).toBe(0.5);
});

test('an origin is simulated once, for arms with other rules too and for every experiment that names it', async () => {
  const ledger = new Ledger(temporaryFolder());
  const jobs = jobsOf(planOf({ arms: [intact, cut], seeds: [7] }, ledger), ledger);
  expect(jobs.map(({ kind }) => kind)).toEqual(['start', 'run', 'run']);
  for (const job of jobs) await perform(job, ledger, duty, nodeHost);
  const hashes = planOf({ arms: [intact, cut], seeds: [7] }, ledger).map(({ record }) => record!.hash);
  expect(hashes[0]).not.toBe(hashes[1]);
  const later: Arm = { ...cut, name: 'longer', scenario: { ...cut.scenario, until: hours(20) } };
  expect(jobsOf(planOf({ arms: [later], seeds: [7] }, ledger), ledger).map(({ kind }) => kind)).toEqual(['run']);
});

test('an origin is part of what is asked, with the seed of its arm', () => {
  expect(runKey(intact)).not.toBe(runKey(straight));
  const [planned] = planOf({ arms: [intact], seeds: [3] }, new Ledger(temporaryFolder()));
  expect(planned!.arm.origin!.seed).toBe(3);
  expect(planned!.trunk!.scenario.seed).toBe(3);
});
