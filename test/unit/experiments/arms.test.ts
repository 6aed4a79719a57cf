import { expect, test } from 'vitest';
import { days, hours } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { stateHash } from '../../../src/engine/digest.ts';
import { step } from '../../../src/engine/step.ts';
import { scenarioIn, storyArms } from '../../../src/experiments/arms.ts';
import type { Outcome } from '../../../src/experiments/outcome.ts';
import { courseFrom, grow, rowOf } from '../../../src/experiments/shared-start.ts';
import { type ArmRun, againstControl, summarize } from '../../../src/experiments/statistics/arm-summary.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { marrow, story } from '../../../src/scenarios/index.ts';
import { small } from './small-scenario.ts';

const machine = { host: nodeHost };
const named = (name: string) => storyArms.find((arm) => arm.name === name)!;

test('the control arm from the shared start is the straight run, and other arms leave that start as it was', async () => {
  const grown = await grow(marrow, small, machine, { event: 'induction', within: days(2) });
  const start = grown.start!;
  const before = stateHash(start.tissue.tables);
  // The first dose falls 12 h after the start of the regimen; 14 h reach past it.
  const cut = await courseFrom(start, scenarioIn(named('all LSC removed without drugs'), small), hours(14), machine);
  const control = await courseFrom(start, scenarioIn(named('control'), small), hours(14), machine);
  expect(stateHash(start.tissue.tables)).toBe(before);

  const straight = await createTissue(marrow, small, machine);
  const last = start.tissue.clock.tick[0]! + 14;
  while (straight.clock.tick[0]! < last) step(straight);
  const expected = rowOf(straight);
  expect(Object.fromEntries([...control.series].map(([name, values]) => [name, values.at(-1)]))).toEqual(
    Object.fromEntries(expected),
  );
  expect(expected.get('doses_given')).toBe(1);

  // Six LSC came in; the arm takes them and all that they have become by the start, and gives no dose.
  const there = start.rows.at(-1)!;
  expect(cut.removed).toBe(there.get('lsc_cells')! + there.get('blood_lsc_cells')!);
  expect(cut.removed).toBeGreaterThanOrEqual(6);
  expect(cut.series.get('doses_given')!.at(-1)).toBe(0);
  expect(control.removed).toBe(0);
  await straight.close();
  await start.tissue.close();
}, 120_000);

test('a leukemia that does not come in time is told with its share', async () => {
  const untaken = { ...small, perturb: [] };
  const grown = await grow(marrow, untaken, machine, { event: 'induction', within: hours(3) });
  expect(grown).toEqual({ start: null, day: 3 / 24, peakPct: 0 });
}, 60_000);

test('an arm instead of induction begins when induction would have, and gives no drug', () => {
  const scenario = scenarioIn(named('as many blasts removed without drugs'), small);
  expect(scenario.regimens).toEqual([]);
  expect(scenario.perturb.at(-1)).toMatchObject({ at: small.regimens[0]!.start, target: 'blast' });
  expect(scenarioIn(named('control'), story)).toEqual(story);
});

const run = (seed: number, arm: string, remission: number | null, relapse: number | null): ArmRun => ({
  seed,
  arm,
  outcome: { remission_day: remission, relapse_day: relapse, anc_recovery_day: null, residual_lsc: seed } as Outcome,
  removed: 0,
  leukemic_pct_start: 50,
  leukemic_pct_end: 10,
});

test('arms are counted over their seeds and compared within them', () => {
  const runs = [
    run(1, 'control', 8, 20),
    run(2, 'control', 8, 24),
    run(3, 'control', 8, null),
    run(4, 'control', null, null),
    run(1, 'other', 7, null),
    run(2, 'other', 7, 30),
    run(4, 'other', 7, 12),
  ];
  const [control, other] = summarize(['control', 'other'], runs);
  expect(control).toMatchObject({ n: 4, remission: { events: 3, n: 4 }, relapse: { events: 2, n: 4 } });
  expect(control!.relapse_after_remission).toMatchObject({ events: 2, n: 3 });
  expect(control!.median_relapse_day).toBe(24);
  expect(control!.residual_lsc!.mean).toBe(2.5);
  expect(other).toMatchObject({ n: 3, median_relapse_day: 30 });
  // Seed 3 has no pair. Seed 1 relapses in control alone, seed 4 in the other arm alone.
  expect(againstControl('other', 'control', runs, 'all seeds')).toMatchObject({
    pairs: 3,
    only_this_arm: 1,
    only_control: 1,
    difference: 0,
    mcnemar_p: 1,
  });
  expect(againstControl('other', 'control', runs, 'remission in both')).toMatchObject({
    pairs: 2,
    only_this_arm: 0,
    only_control: 1,
    difference: -0.5,
  });
});
