import { expect, test } from 'vitest';
import type { Experiment } from '../../../src/experiments/arms/experiment.ts';
import { jobsOf, planOf } from '../../../src/experiments/arms/plan.ts';
import { settledKey } from '../../../src/experiments/arms/settled.ts';
import { storyToTry } from '../../../src/experiments/arms/story.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { withBlock } from '../../../src/web/rooms/treatment/editing/add.ts';
import { HandedEntries } from '../../../src/web/workshop/handed-entries.ts';
import { ownKeys } from '../../../src/web/workshop/ledger-keys.ts';

const arm = (name: string, scenario: Scenario) => ({ name, scenario });
const control = arm('control', storyToTry);
const blocked = arm('blocked', withBlock(storyToTry, 'cxcr4'));
const other = arm('other', withBlock(storyToTry, 'vla4'));
const one: Experiment = { arms: [control, blocked], seeds: [1, 2] };

test('a comparison has the keys of all that it computes', () => {
  const nothing = new HandedEntries([], () => {});
  const plan = planOf(one, nothing);
  const computed = jobsOf(plan, nothing).map(({ id }) => id);
  // Two runs and what they share in each of two seeds.
  expect(computed).toHaveLength(6);
  const settled = plan.map((run) => settledKey(run.arm.scenario));
  expect(new Set(ownKeys(one, []))).toEqual(new Set([...computed, ...settled]));
});

test('what another comparison has too is not its own', () => {
  expect(ownKeys(one, [one])).toEqual([]);
  const [first, second] = planOf(one, new HandedEntries([], () => {})).map(({ key }) => key);
  const own = ownKeys(one, [{ arms: [control, other], seeds: [1] }]);
  expect(own).not.toContain(first);
  expect(own).toContain(second);
  // The marrow of seed 1 has settled alike for both; that of seed 2 is asked for by one of them.
  const settledIn = (seed: number) => settledKey({ ...storyToTry, seed });
  expect([1, 2].map((seed) => own.includes(settledIn(seed)))).toEqual([false, true]);
});
