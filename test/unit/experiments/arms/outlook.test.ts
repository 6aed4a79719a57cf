import { expect, test } from 'vitest';
import { days, fraction, hours, minutes } from '../../../../src/core/units.ts';
import { type Arm, inSeed } from '../../../../src/experiments/arms/experiment.ts';
import { Outlook } from '../../../../src/experiments/arms/outlook.ts';
import { jobsOf, planOf } from '../../../../src/experiments/arms/plan.ts';
import { Ledger } from '../../../../src/experiments/ledger/ledger.ts';
import { packRun } from '../../../../src/experiments/ledger/run-record.ts';
import { packContainer } from '../../../../src/io/container.ts';
import type { Scenario } from '../../../../src/model/scenario.ts';
import { temporaryFolder } from '../../io/temporary-folder.ts';
import { small } from '../small-scenario.ts';

/** Two arms of 72 ticks that part at induction. */
const arms: Arm[] = [0.5, 1].map((share) => ({
  name: `block ${share}`,
  scenario: {
    ...small,
    perturb: [
      ...small.perturb,
      {
        id: 'block',
        at: { after: 'induction', by: days(0) },
        action: 'block',
        target: 'cxcr4',
        fraction: fraction(share),
        lasting: days(1),
      },
    ],
  },
}));
const machine = (processes: number) => ({ name: 'this one', processes });
const jobsIn = (ledger: Ledger, seed: number) => jobsOf(planOf({ arms, seeds: [seed] }, ledger), ledger);

test('a forecast goes from a guess to what such blocks have cost on this machine', () => {
  const ledger = new Ledger(temporaryFolder());
  const [start, first, second] = jobsIn(ledger, 1);
  const outlook = new Outlook([start!, first!, second!], ledger, machine(1));
  expect(outlook.unknown).toHaveLength(1);
  // A second a tick, arms that part halfway: 36 ticks once, and 36 in each of two arms.
  outlook.assume(small, 1);
  expect(outlook.secondsLeft()).toBe(108);

  // They parted at tick 24, after 12 s. The arms are taken to cost as much until one is done: 48 ticks of 0.5 s each.
  const state = packContainer({ kind: 'state', tick: 24, wall_s: 12, shared_ticks: 0 }, [
    { name: 'checkpoint', bytes: new Uint8Array() },
  ]);
  ledger.commit('starts', start!.id, state);
  outlook.learn(start!);
  expect(outlook.secondsLeft()).toBe(48);
  expect(outlook.secondsLeft(new Map([[first!.id, 0.5]]))).toBe(36);

  // One was twice as dear: 48 s for 48 ticks.
  const record = {
    seed: 1,
    ticks: 72,
    shared_ticks: 24,
    hash: '',
    removed: 0,
    began: {},
    wall_s: 48,
    series: new Map(),
  };
  ledger.commit('runs', first!.id, packRun(record));
  outlook.learn(first!);
  expect(outlook.secondsLeft()).toBe(48);

  // The next seed is expected to part at the same tick, at what both kinds have cost: 12 + 2 × 48 s.
  const next = new Outlook(jobsIn(ledger, 2), ledger, machine(1));
  expect(next.unknown).toEqual([]);
  expect(next.secondsLeft()).toBe(108);
  // Another number of processes at once has another pace.
  expect(new Outlook(jobsIn(ledger, 2), ledger, machine(2)).unknown).toHaveLength(1);
  // Another value of the model has the same, another place its own.
  const jobsWith = (change: Partial<Scenario>) =>
    jobsOf(planOf({ arms: [{ name: 'changed', scenario: { ...small, ...change } }], seeds: [1] }, ledger), ledger);
  const slower = jobsWith({ set: { 'cellTypes.lsc.cycle.s': hours(20) } });
  expect(new Outlook(slower, ledger, machine(1)).unknown).toEqual([]);
  expect(new Outlook(jobsWith({ site: 'metaphysis' }), ledger, machine(1)).unknown).toHaveLength(1);
  expect(inSeed(arms[0]!, 5).scenario.seed).toBe(5);
});

test('blocks of several sizes have a pace of their own, and one that is new to the machine settles first', () => {
  const ledger = new Ledger(temporaryFolder());
  const half = { ...small, tick: minutes(30), settle: days(1) };
  const sizes: Arm[] = [
    { name: 'as it is', scenario: small },
    { name: 'half the tick', scenario: half },
  ];
  const outlook = new Outlook(jobsOf(planOf({ arms: sizes, seeds: [1] }, ledger), ledger), ledger, machine(1));
  expect(outlook.unknown.map(({ tick }) => tick)).toEqual([small.tick, half.tick]);
  outlook.assume(small, 1);
  outlook.assume(half, 0.5);
  // 72 ticks of 1 s, and 48 of settling and 144 of the run of 0.5 s.
  expect(outlook.secondsLeft()).toBe(72 + 96);
});

test('arms that part on a known day are taken to part there, on a machine that has run none of them', () => {
  const ledger = new Ledger(temporaryFolder());
  const untreated: Arm = { name: 'untreated', scenario: { ...small, regimens: [] } };
  const [induction] = small.regimens;
  const treated: Arm = {
    name: 'treated on day 1',
    scenario: { ...small, regimens: [{ ...induction!, start: { time: days(1) } }] },
  };
  const plan = planOf({ arms: [untreated, treated], seeds: [1] }, ledger);
  const outlook = new Outlook(jobsOf(plan, ledger), ledger, machine(1));
  outlook.assume(small, 1);
  // 24 of the 72 ticks once, and 48 in each of two arms.
  expect(outlook.secondsLeft()).toBe(24 + 2 * 48);
});

test('a starting state that is damaged is put aside, and the forecast goes on without it', () => {
  const ledger = new Ledger(temporaryFolder());
  const [start] = jobsIn(ledger, 1);
  ledger.commit('starts', start!.id, new Uint8Array(64));
  const outlook = new Outlook(jobsIn(ledger, 1), ledger, machine(1));
  outlook.assume(small, 1);
  expect(outlook.secondsLeft()).toBe(72);
  expect(ledger.has('starts', start!.id)).toBe(false);
});
