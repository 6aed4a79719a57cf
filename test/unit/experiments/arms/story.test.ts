import { expect, test } from 'vitest';
import { days } from '../../../../src/core/units.ts';
import { asArm, scenarioIn, storyArms } from '../../../../src/experiments/arms/story.ts';
import type { Outcome } from '../../../../src/experiments/outcome.ts';
import { type ArmRun, againstControl, summarize } from '../../../../src/experiments/statistics/arm-summary.ts';
import { story } from '../../../../src/scenarios/index.ts';
import { small } from '../small-scenario.ts';

const named = (name: string) => storyArms.find((arm) => arm.name === name)!;

test('an arm instead of induction begins when induction would have, and gives no drug', () => {
  const scenario = scenarioIn(named('as many blasts removed without drugs'), small);
  expect(scenario.regimens).toEqual([]);
  expect(scenario.perturb.at(-1)).toMatchObject({ at: small.regimens[0]!.start, target: 'blast' });
  expect(scenarioIn(named('control'), story)).toEqual(story);
});

test('an arm is followed from its treatment, or from what is done instead', () => {
  const spans = { patience: days(50), treated: days(34), untreated: days(20) };
  expect(asArm(named('control'), small, spans)).toMatchObject({
    scenario: { until: days(50) },
    followUp: { event: 'induction', lasting: days(34) },
  });
  expect(asArm(named('all LSC removed without drugs'), small, spans).followUp).toEqual({
    event: 'removal',
    lasting: days(20),
  });
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
