import { describe, expect, test } from 'vitest';
import { columnOf, inBlock, type RunView } from '../../../src/assays/index.ts';
import { days, hours, internal, micrometers } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { step } from '../../../src/engine/step.ts';
import { findingOf } from '../../../src/evidence/index.ts';
import { experimentOf } from '../../../src/experiments/strategy/experiment-of.ts';
import { nodeHost } from '../../../src/host/node.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import {
  dosesGiven,
  levelsHeld,
  readingsOfStrategy,
  type Strategy,
  strategies,
  strategyOf,
} from '../../../src/strategies/index.ts';

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

/** A dose of what is carried, in whatever way it is brought. */
const payloadOf = (dose: ReturnType<typeof dosesOf>[number]) => ({
  ...dose,
  drug: dose.drug.replace(/^(exosomal|cell-borne)-/, ''),
});

/** A run with a row every hour in which whatever is recorded is the day. */
const hourly: RunView = (() => {
  const time = Array.from({ length: 24 * 60 }, (_, hour) => hour / 24);
  return { days: time, column: () => time, began: () => null, outcome: () => null };
})();

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
      expect(own.map(payloadOf), arm.name).toEqual(expect.arrayContaining(control.map(payloadOf)));
      const { perturb, regimens, id, title, ...rest } = arm.scenario;
      expect(strategy.control.scenario).toMatchObject(rest);
      expect(arm.origin).toEqual(strategy.control.origin);
      expect(perturb).toEqual(expect.arrayContaining([...strategy.control.scenario.perturb]));
      expect([own, perturb], arm.name).not.toEqual([control, strategy.control.scenario.perturb]);
    }
  });

  test('is read for LSC and HSC once an arm has been given what its control is not', () => {
    const known = new Set(dosesOf(strategy.control).map((dose) => JSON.stringify(dose)));
    const before = new Set(strategy.control.scenario.perturb.map(({ id }) => id));
    const { lsc, hsc = lsc } = strategy.reads;
    for (const arm of strategy.arms) {
      const doses = dosesOf(arm).filter((dose) => !known.has(JSON.stringify(dose)));
      const done = arm.scenario.perturb.flatMap(({ id, at }) =>
        before.has(id) || !('time' in at) ? [] : [internal(at.time)],
      );
      const begins = Math.min(...doses.map(({ hour }) => hour), ...done) / 24;
      if (begins === Number.POSITIVE_INFINITY) continue; // it waits for an event
      expect(lsc.value(hourly), arm.name).toBeGreaterThan(begins + 1);
      expect(hsc.value(hourly), arm.name).toBeGreaterThan(begins + 1);
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

test('a drug that is held is at three times or more of what halves each of its targets', () => {
  const held = strategies
    .flatMap(({ control, arms }) => [control, ...arms].flatMap(({ scenario }) => scenario.perturb))
    .filter(({ action, level }) => action === 'clamp' && internal(level!) > 0);
  expect(held.length).toBeGreaterThan(0);
  for (const { target, level } of held) {
    const { blocks = [], silences = [], inhibits = [], raises = [] } = marrow.drugs.find(({ id }) => id === target)!;
    for (const { half } of [...blocks, ...silences, ...inhibits, ...raises])
      expect(internal(level!), target).toBeGreaterThanOrEqual(3 * internal(half.quantity));
  }
});

test('what an arm is given is told from the first thing on, a level that is held or a dose', () => {
  const { scenario } = strategyOf('deferoxamine-with-induction').arms[0]!;
  expect(levelsHeld(scenario)).toEqual(['deferoxamine held at 200 µM, from the start, for 14 d']);
  expect(dosesGiven(scenario).map(({ drug, at }) => [drug, internal(at) / 24])).toEqual([
    ['cytarabine', 5],
    ['doxorubicin', 5],
  ]);
  const { control } = strategyOf('cd3-with-vla4-blocked');
  expect(levelsHeld(control.scenario)).toEqual(['amg-330 held at 4 pM, from the start, for 14 d']);
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
