import { describe, expect, test } from 'vitest';
import { waitingDisputes } from '../../../../src/assays/disputes/waiting.ts';
import { days } from '../../../../src/core/units.ts';
import { catalogOf } from '../../../../src/experiments/catalog.ts';
import { outcomesIn } from '../../../../src/experiments/compare/comparable.ts';
import { scenarioHash } from '../../../../src/experiments/identity.ts';
import { factorsOf } from '../../../../src/experiments/screening/factors.ts';
import { screeningOf } from '../../../../src/experiments/screening/screening.ts';
import { readStudy } from '../../../../src/io/index.ts';

const read = (...switches: string[]) =>
  readStudy(
    `id: s\ntitle: S\nscenario: story\nswitches:\n${switches.map((each) => `  - ${each}\n`).join('')}`,
    's.yaml',
    catalogOf(),
    outcomesIn,
  );

describe('switches of a study', () => {
  test('one at a time the side on which the scenario stands is the scenario, with its key in the ledger', () => {
    const study = read(
      'D-LSC-CYCLE',
      'cellTypes.lsc.behaviors.cycleEntry.base=1 1/d,3.5 1/d',
      '{id: own, a: {}, b: {cut: [ros-rouses-stem-cells]}}',
    );
    const factors = factorsOf(study);
    // By its switch the model has side b of D-LSC-CYCLE, and 3.5 a day.
    expect(factors.map(({ standsAt }) => standsAt)).toEqual(['b', 'b', 'a']);
    for (const { standsAt, turned } of factors) {
      const otherwise = turned(study.scenario, standsAt === 'a' ? 'b' : 'a');
      expect(scenarioHash(otherwise)).not.toBe(scenarioHash(study.scenario));
    }
    const [reference] = screeningOf(study, { seed: 1 }).arms;
    expect(reference).toEqual({ name: 'as it stands', scenario: study.scenario });
  });

  test('turned together they state their side in every arm, whatever the scenario has', () => {
    const floor = 'cellTypes.lsc.behaviors.cycleEntry.floor';
    const { factors, arms, sides } = screeningOf(
      read('D-ROS-LSC', `${floor}=0.001 1/d,0.1 1/d`),
      { seed: 1 },
      'factorial',
    );
    // The model has 0.001 a day, so that the scenario stands on the lower side.
    expect(factors[1]!.standsAt).toBe('a');
    for (const { name, scenario } of arms) {
      const [dispute, parameter] = sides.get(name)!;
      expect(scenario.sides['D-ROS-LSC']).toBe(dispute);
      expect(scenario.set[floor]?.amount).toBe(parameter === 'a' ? 0.001 : 0.1);
    }
  });

  test('where the model takes no side both are run against each other', () => {
    const { arms, contrasts } = screeningOf(read('D-BMAT'), { seed: 1 });
    expect(arms.map(({ name }) => name)).toEqual(['D-BMAT a', 'D-BMAT b']);
    expect(contrasts.get('D-BMAT')).toEqual({ a: ['D-BMAT a'], b: ['D-BMAT b'] });
  });

  test('what is laid over every arm is laid over the scenario first', () => {
    const { arms } = screeningOf(read('D-LSC-CYCLE'), {
      seed: 3,
      seeds: 2,
      change: (each) => ({ ...each, until: days(1) }),
    });
    for (const { scenario } of arms) expect(scenario.until).toEqual(days(1));
  });

  test('a dispute that the model cannot take either way is refused with what it waits for', () => {
    const { id, waitsFor } = waitingDisputes['D-NICHE-TAXONOMY'];
    expect(() => factorsOf(read(id))).toThrow(`the model cannot take a side of ${id}`);
    expect(() => factorsOf(read(id))).toThrow(waitsFor);
  });

  test('sides that do not differ are refused', () => {
    expect(() => factorsOf(read('{id: own, a: {}, b: {}}'))).toThrow('the sides of the switch "own" do not differ');
  });
});
