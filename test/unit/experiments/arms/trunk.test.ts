import { expect, test } from 'vitest';
import { days, fraction, hours, quantity } from '../../../../src/core/units.ts';
import { type Arm, runKey } from '../../../../src/experiments/arms/experiment.ts';
import { jobsOf, planOf } from '../../../../src/experiments/arms/plan.ts';
import { trunksOf } from '../../../../src/experiments/arms/trunk.ts';
import { perform } from '../../../../src/experiments/arms/work.ts';
import { Ledger } from '../../../../src/experiments/ledger/ledger.ts';
import { unpackRun } from '../../../../src/experiments/ledger/run-record.ts';
import { nodeHost } from '../../../../src/host/node.ts';
import type { Scenario } from '../../../../src/model/scenario.ts';
import { temporaryFolder } from '../../io/temporary-folder.ts';
import { small } from '../small-scenario.ts';

const duty = { progress: () => {}, stop: new AbortController().signal };
const block: Scenario['perturb'][number] = {
  id: 'cxcr4-block',
  at: { after: 'induction', by: hours(10) },
  action: 'block',
  target: 'cxcr4',
  fraction: fraction(1),
  lasting: days(1),
};
const late: Scenario['regimens'][number] = {
  id: 'late',
  start: { after: 'induction', by: hours(16) },
  doses: [{ drug: 'doxorubicin', amount: quantity(3, 'mg/kg'), route: 'bolus', at: hours(0) }],
};
const arm = (name: string, change: Partial<Scenario>): Arm => ({
  name,
  scenario: { ...small, until: hours(30), ...change },
});
const arms = [
  arm('control', {}),
  arm('blocked', { perturb: [...small.perturb, block] }),
  arm('with a drug that no other arm has', { regimens: [...small.regimens, late] }),
  arm('untreated', { regimens: [], until: hours(20) }),
];

test('every arm from the state that it shares has the bits and the rows of its straight run', async () => {
  const ledger = new Ledger(temporaryFolder());
  const experiment = { arms, seeds: [7] };
  const jobs = jobsOf(planOf(experiment, ledger), ledger);
  expect(jobs.map(({ kind }) => kind)).toEqual(['start', 'run', 'run', 'run', 'run']);
  for (const job of jobs) await perform(job, ledger, duty, nodeHost);
  const straight = new Ledger(temporaryFolder());
  for (const { record, key, arm: each } of planOf(experiment, ledger)) {
    await perform({ kind: 'run', id: key, arm: each, trunk: null }, straight, duty, nodeHost);
    const alone = unpackRun(straight.read('runs', key)!, key);
    expect(record!.shared_ticks, each.name).toBeGreaterThan(2);
    expect(alone.shared_ticks).toBe(0);
    expect([record!.hash, record!.ticks, record!.began], each.name).toEqual([alone.hash, alone.ticks, alone.began]);
    expect(record!.series.get('lsc_cells'), each.name).toEqual(alone.series.get('lsc_cells'));
    expect(record!.series.get('time_d')).toEqual(alone.series.get('time_d'));
  }
  expect(jobsOf(planOf(experiment, ledger), ledger)).toEqual([]);
});

test('an arm that is added later is the only one that runs, straight or from the state there is', () => {
  const ledger = new Ledger(temporaryFolder());
  for (const each of planOf({ arms: arms.slice(0, 2), seeds: [7] }, ledger)) {
    expect(each.record).toBeNull();
    expect(each.key).toBe(runKey({ ...each.arm, name: 'another name' }));
  }
  const [first] = jobsOf(planOf({ arms: arms.slice(0, 1), seeds: [7] }, ledger), ledger);
  expect(first).toMatchObject({ kind: 'run', trunk: null });
});

test('arms that differ from the first tick on share nothing, and events that wait for others part with them', () => {
  expect(trunksOf([arms[0]!, arm('cut', { cut: ['cxcl12-retains'] })])).toEqual([]);
  expect(trunksOf([arms[0]!, { ...arms[0]!, name: 'the same' }])).toEqual([]);
  const waiting = { ...block, id: 'waiting' };
  const other = [{ ...small.regimens[0]!, start: { time: hours(9) } }];
  const [trunk] = trunksOf([
    arm('one', { perturb: [...small.perturb, waiting] }),
    arm('two', { perturb: [...small.perturb, waiting], regimens: other }),
  ]);
  expect(trunk!.scenario.perturb.map(({ id }) => id)).toEqual(['founders']);
  expect(trunk!.scenario.regimens).toEqual([]);
});

test('events that arms have in another order part with them, so that no arm has the run of another', () => {
  const removal = (share: number): Scenario['perturb'][number] => ({
    id: `removal-${share}`,
    at: { time: hours(2) },
    action: 'ablate',
    target: 'lsc',
    fraction: fraction(share),
  });
  const [trunk] = trunksOf([
    arm('there', { perturb: [...small.perturb, removal(0.4), removal(0.6)] }),
    arm('back', { perturb: [...small.perturb, removal(0.6), removal(0.4)] }),
  ]);
  expect(trunk!.scenario.perturb.map(({ id }) => id)).toEqual(['founders']);
});

test('a run is followed as long after its event as was asked, and to its end when that never comes', async () => {
  const ledger = new Ledger(temporaryFolder());
  const followed: Arm = { ...arms[0]!, followUp: { event: 'induction', lasting: hours(3) } };
  const untaken = arm('untaken', { perturb: [], until: hours(4) });
  const ticksOf = async (each: Arm) => {
    await perform({ kind: 'run', id: runKey(each), arm: each, trunk: null }, ledger, duty, nodeHost);
    return unpackRun(ledger.read('runs', runKey(each))!, 'run');
  };
  const taken = await ticksOf(followed);
  expect(taken.ticks).toBe(taken.began.induction! + 3);
  const never = await ticksOf({ ...untaken, followUp: followed.followUp! });
  expect([never.ticks, never.began]).toEqual([4, {}]);
});

test('a run that is stopped goes on from where it was saved, to the same bits', async () => {
  const [straight, ledger] = [new Ledger(temporaryFolder()), new Ledger(temporaryFolder())];
  const each = arms[0]!;
  const job = { kind: 'run', id: runKey(each), arm: each, trunk: null } as const;
  await perform(job, straight, duty, nodeHost);
  const stop = new AbortController();
  const progress = (share: number) => share > 0.5 && stop.abort(new Error('stopped'));
  await expect(perform(job, ledger, { stop: stop.signal, progress }, nodeHost)).rejects.toThrow('stopped');
  expect(ledger.read('runs', job.id)).toBeNull();
  expect(ledger.keys('partial')).toEqual([job.id]);
  let done = 0;
  await perform(job, ledger, { stop: duty.stop, progress: () => (done += 1) }, nodeHost);
  expect(done).toBe(14);
  const [a, b] = [straight, ledger].map((from) => unpackRun(from.read('runs', job.id)!, 'run'));
  expect([a!.hash, a!.series]).toEqual([b!.hash, b!.series]);
  expect(ledger.keys('partial')).toEqual([]);
});
