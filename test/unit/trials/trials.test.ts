import { describe, expect, test } from 'vitest';
import { days, hours, internal, micrometers } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { step } from '../../../src/engine/step.ts';
import { administrations } from '../../../src/engine/treatment/schedule.ts';
import { findingOf } from '../../../src/evidence/index.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { printScenario } from '../../../src/io/index.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import { scenarioOf, type Trial, trialOf, trials } from '../../../src/trials/index.ts';
import { reported, reportedOf } from '../../../src/trials/reported.ts';
import { trialsPage } from '../../../tools/model-pages/trials-page.ts';

const patient = { number: 0, seed: 1, prior: 'even' } as const;

/** The same patient in a block of some 500 cells that has not settled, treated from the first tick on. */
const tiny = (scenario: Scenario): Scenario => ({
  ...scenario,
  block: { x: micrometers(200), y: micrometers(60), z: micrometers(40) },
  settle: days(0),
  tick: hours(1),
  regimens: scenario.regimens.map((regimen) => ({ ...regimen, start: { time: hours(0) } })),
});

describe.each(trials.map((trial): [string, Trial] => [trial.id, trial]))('%s', (_id, trial) => {
  test('compiles with every arm that is given something else, and runs', async () => {
    for (const arm of trial.arms.filter(({ withheld }) => withheld.length === 0)) {
      const tissue = await createTissue(marrow, tiny(scenarioOf(patient, trial, arm)), { host: nodeHost });
      for (let tick = 0; tick < 2; tick++) step(tissue);
      const given = tissue.program.drugs.filter((_drug, k) => tissue.blood.exposure[k]! > 0).map(({ id }) => id);
      const begun = arm.regimen.doses.filter(({ at, amount }) => internal(at) < 2 && amount.amount > 0);
      expect(given.sort(), arm.name).toEqual([...new Set(begun.map(({ drug }) => drug))].sort());
      await tissue.close();
    }
  });

  test('has patients whose scenario prints whole', () => {
    for (const arm of trial.arms) {
      const text = printScenario(scenarioOf(patient, trial, arm));
      for (const { drug } of arm.regimen.doses) expect(text).toContain(drug);
    }
  });

  test('reads in an arm of its own what was reported, of a finding that is clinical', () => {
    const names = trial.arms.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { arm, published, finding, endpoint } of reportedOf(trial)) {
      expect(names).toContain(arm);
      if (published.kind === 'against') expect(published.arm).toBe(names[0]);
      expect(trial.findings).toContain(finding);
      expect(trial.endpoints).toContain(endpoint);
      expect(findingOf(finding).kind).toBe('clinical');
    }
  });

  test('gives all arms the same calendar where drugs are withheld', () => {
    for (const { regimen, withheld } of trial.arms) {
      if (withheld.length === 0) continue;
      const whole = trial.arms.find((arm) => arm.withheld.length === 0 && arm.regimen.id === regimen.id)!;
      expect(regimen.doses.map(({ at, drug, times }) => ({ at, drug, times }))).toEqual(
        whole.regimen.doses.map(({ at, drug, times }) => ({ at, drug, times })),
      );
      for (const { drug, amount } of regimen.doses) expect(amount.amount === 0, drug).toBe(withheld.includes(drug));
    }
  });
});

test('doses of nothing are given, counted, and leave no drug', async () => {
  const trial = trialOf('BEV-MONO');
  const tissue = await createTissue(marrow, tiny(scenarioOf(patient, trial, trial.arms[0]!)), { host: nodeHost });
  for (let tick = 0; tick < 2; tick++) step(tissue);
  expect(administrations(tissue.schedule, tissue.clock.dt, 0, 2)).toHaveLength(1);
  expect([...tissue.blood.exposure].filter((exposure) => exposure !== 0)).toEqual([]);
  await tissue.close();
});

test('eighteen trials are there, and each has an answer or a reason', () => {
  expect(trials).toHaveLength(18);
  for (const { endpoints, unanswerable } of trials) expect(endpoints.length + unanswerable.length).toBeGreaterThan(0);
});

test('nothing is reported of a trial that is not there', () => {
  for (const id of Object.keys(reported)) expect(trialOf(id).id).toBe(id);
});

test('a trial is found in small letters, and a wrong number is refused with the nearest', () => {
  expect(trialOf('nct00512252').id).toBe('NCT00512252');
  expect(() => trialOf('NCT00512253')).toThrow('Did you mean "NCT00512252"?');
});

test('the page of trials prints three digits of what patients differ in', () => {
  expect(trialsPage().match(/\d*\.\d{8,}/g)).toBeNull();
});
