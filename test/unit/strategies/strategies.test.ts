import { describe, expect, test } from 'vitest';
import { days, hours, internal, micrometers } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { step } from '../../../src/engine/step.ts';
import { findingOf } from '../../../src/evidence/index.ts';
import { nodeHost } from '../../../src/host/node.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import { type Strategy, strategies, strategyOf } from '../../../src/strategies/index.ts';

/** The same in a block of some 500 cells that has not settled, with the drugs from the first tick on. */
const tiny = (scenario: Scenario): Scenario => ({
  ...scenario,
  block: { x: micrometers(160), y: micrometers(60), z: micrometers(40) },
  settle: days(0),
  tick: hours(1),
  perturb: scenario.perturb.map((each) => ('time' in each.at ? { ...each, at: { time: hours(0) } } : each)),
  regimens: scenario.regimens.map((regimen) => ({ ...regimen, start: { time: hours(0) } })),
});

const dosesOf = ({ scenario }: Strategy['control']) => scenario.regimens.flatMap(({ doses }) => doses);

describe.each(strategies.map((strategy): [string, Strategy] => [strategy.id, strategy]))('%s', (_id, strategy) => {
  test('compiles with every arm, runs, and gives the drugs that come first', async () => {
    for (const arm of strategy.arms) {
      const tissue = await createTissue(marrow, tiny(arm.scenario), { host: nodeHost });
      for (let tick = 0; tick < 2; tick++) step(tissue);
      const given = tissue.program.drugs.filter((_drug, k) => tissue.blood.exposure[k]! > 0).map(({ id }) => id);
      const begun = dosesOf(arm).filter(({ at, amount }) => internal(at) < 2 && amount.amount > 0);
      expect(given.sort(), arm.name).toEqual([...new Set(begun.map(({ drug }) => drug))].sort());
      await tissue.close();
    }
  });

  test('has a control that gives no drug of its own, on the same days', () => {
    for (const arm of strategy.arms) {
      const own = dosesOf(arm);
      const control = dosesOf(strategy.control);
      for (const { drug, at, amount } of own) {
        const same = control.filter((dose) => dose.drug === drug && internal(dose.at) === internal(at));
        expect(same.length, drug).toBeGreaterThan(0);
        expect(same.every((dose) => dose.amount.amount === 0 || dose.amount.amount === amount.amount)).toBe(true);
      }
      const { perturb, regimens, id, title, ...rest } = arm.scenario;
      expect(strategy.control.scenario).toMatchObject(rest);
      expect(regimens.map(({ start }) => start)).toEqual(strategy.control.scenario.regimens.map(({ start }) => start));
      expect(perturb.length).toBeGreaterThanOrEqual(strategy.control.scenario.perturb.length);
      const differs = own.some(
        ({ amount, drug }) =>
          amount.amount > 0 && !control.some((dose) => dose.drug === drug && dose.amount.amount > 0),
      );
      expect(differs || perturb.length > strategy.control.scenario.perturb.length, arm.name).toBe(true);
    }
  });

  test('rests on findings of the review, and names its arms apart', () => {
    expect(strategy.findings.length).toBeGreaterThan(0);
    for (const finding of strategy.findings) expect(findingOf(finding).says).not.toBe('');
    const names = [strategy.control, ...strategy.arms].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { says } of [strategy.reads.lsc, strategy.reads.hsc, ...strategy.reads.also]) expect(says).not.toBe('');
  });
});

test('strategies have ids of their own, and a wrong one is refused with the nearest', () => {
  const ids = strategies.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(strategyOf('CD44').id).toBe('cd44');
  expect(() => strategyOf('cxcr4-small-molecul')).toThrow('Did you mean "cxcr4-small-molecule"?');
});
