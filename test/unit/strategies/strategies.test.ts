import { describe, expect, test } from 'vitest';
import { columnOf, inBlock } from '../../../src/assays/index.ts';
import { days, hours, internal, micrometers } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { step } from '../../../src/engine/step.ts';
import { findingOf } from '../../../src/evidence/index.ts';
import { experimentOf } from '../../../src/experiments/strategy/experiment-of.ts';
import { nodeHost } from '../../../src/host/node.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import { readingsOfStrategy, type Strategy, strategies, strategyOf } from '../../../src/strategies/index.ts';

/** The same in a block of some 500 cells, as deep as vessels of its site ask for, that has not settled, with leukemia and the first drugs from the first tick on. */
const tiny = ({ scenario }: Strategy['control']): Scenario => {
  const moments = scenario.regimens.map(({ start }) => ('time' in start ? internal(start.time) : 0));
  const first = Math.min(...moments);
  const depth = micrometers(scenario.site === 'chloroma' ? 240 : 160);
  const small = inBlock(scenario, { x: depth, y: micrometers(60), z: micrometers(40) });
  return {
    ...small,
    settle: days(0),
    tick: hours(1),
    perturb: small.perturb.map((each) => ('time' in each.at ? { ...each, at: { time: hours(0) } } : each)),
    regimens: scenario.regimens.map((regimen, k) => ({ ...regimen, start: { time: hours(moments[k]! - first) } })),
  };
};

/** Doses with the hour of the run at which they are first given. */
const dosesOf = ({ scenario }: Strategy['control']) =>
  scenario.regimens.flatMap(({ start, doses }) =>
    doses.map((dose) => ({ ...dose, hour: internal(dose.at) + ('time' in start ? internal(start.time) : Number.NaN) })),
  );

describe.each(strategies.map((strategy): [string, Strategy] => [strategy.id, strategy]))('%s', (_id, strategy) => {
  test('compiles with every arm, runs, and gives the drugs that come first', async () => {
    for (const arm of strategy.arms) {
      const tissue = await createTissue(marrow, tiny(arm), { host: nodeHost });
      for (let tick = 0; tick < 2; tick++) step(tissue);
      const given = tissue.program.drugs.filter((_drug, k) => tissue.blood.exposure[k]! > 0).map(({ id }) => id);
      const all = dosesOf(arm);
      const first = Math.min(...all.map(({ hour }) => hour));
      const begun = all.filter(({ hour, amount }) => hour - first < 2 && amount.amount > 0);
      expect(given.sort(), arm.name).toEqual([...new Set(begun.map(({ drug }) => drug))].sort());
      await tissue.close();
    }
  });

  test('has a control in the same marrow that is given what all arms are given, on the same days', () => {
    const control = dosesOf(strategy.control);
    for (const arm of strategy.arms) {
      const own = dosesOf(arm);
      expect(own, arm.name).toEqual(expect.arrayContaining(control));
      const { perturb, regimens, id, title, ...rest } = arm.scenario;
      expect(strategy.control.scenario).toMatchObject(rest);
      expect(arm.origin).toEqual(strategy.control.origin);
      expect(perturb).toEqual(expect.arrayContaining([...strategy.control.scenario.perturb]));
      expect(own.length > control.length || perturb.length > strategy.control.scenario.perturb.length, arm.name).toBe(
        true,
      );
    }
  });

  test('goes on from marrow in which nothing of it has begun, and is read before it ends', () => {
    for (const arm of [strategy.control, ...strategy.arms]) {
      const { origin, scenario } = arm;
      const begins = [
        ...scenario.regimens.map(({ start }) => start),
        ...scenario.perturb.slice(origin!.perturb.length).map(({ at }) => at),
      ];
      for (const moment of begins) {
        if ('time' in moment) expect(internal(moment.time), arm.name).toBeGreaterThanOrEqual(internal(origin!.until));
      }
      const { block, voxel, tick, species, site, settle, set, cut } = origin!;
      expect(scenario, arm.name).toMatchObject({ block, voxel, tick, species, site, settle, set, cut });
      expect(scenario.perturb.slice(0, origin!.perturb.length)).toEqual(origin!.perturb);
    }
  });

  test('records what all record that go on from the same marrow, so that one control serves them', () => {
    const recordedBy = (each: Strategy) =>
      experimentOf(each, { seed: 1 })
        .arms.flatMap(({ measures = [] }) => measures.map(columnOf))
        .toSorted();
    const beside = strategies.filter(({ control }) => control.origin!.site === strategy.control.origin!.site);
    for (const other of beside)
      expect(recordedBy(other), other.id).toEqual(recordedBy({ ...strategy, arms: other.arms }));
  });

  test('rests on findings of the review, and names its arms apart', () => {
    expect(strategy.findings.length).toBeGreaterThan(0);
    for (const finding of strategy.findings) expect(findingOf(finding).says).not.toBe('');
    const names = [strategy.control, ...strategy.arms].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { says } of readingsOfStrategy(strategy.reads)) expect(says).not.toBe('');
  });
});

test('strategies have ids of their own, and a wrong one is refused with the nearest', () => {
  const ids = strategies.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(strategyOf('CD44').id).toBe('cd44');
  expect(() => strategyOf('cxcr4-small-molecul')).toThrow('Did you mean "cxcr4-small-molecule"?');
});

test('doses of nothing change nothing, to the last bit: so a control needs none', async () => {
  const { control, arms } = strategyOf('anti-vegf');
  const [arm] = arms as [Strategy['control']];
  const empty = arm.scenario.regimens.map((regimen) => ({
    ...regimen,
    doses: regimen.doses.map((dose) => ({ ...dose, amount: { ...dose.amount, amount: 0 } })),
  }));
  expect(await cellsAfterHalfADay(tiny({ ...arm, scenario: { ...arm.scenario, regimens: empty } }))).toEqual(
    await cellsAfterHalfADay(tiny(control)),
  );
});

async function cellsAfterHalfADay(scenario: Scenario): Promise<number[]> {
  const tissue = await createTissue(marrow, scenario, { host: nodeHost });
  for (let tick = 0; tick < 12; tick++) step(tissue);
  const { cells } = tissue;
  const there = cells.table.count;
  const found = [...cells.x.subarray(0, there), ...cells.inBlood.subarray(0, there), ...cells.type.subarray(0, there)];
  await tissue.close();
  return found;
}
