import { expect, test } from 'vitest';
import { runDaysOf } from '../../../src/experiments/arms/run-days.ts';
import { experimentOf } from '../../../src/experiments/strategy/experiment-of.ts';
import { type Strategy, strategies, strategyOf } from '../../../src/strategies/index.ts';

const daysOf = (asked: readonly Strategy[]) => runDaysOf(asked.map((strategy) => experimentOf(strategy, { seed: 1 })));

/** What all strategies may ask for together, d: little more than an hour of two cores. */
const budget = 6_100;

test('all strategies together ask for no more than the budget', () => {
  expect(daysOf(strategies)).toBeLessThan(budget);
});

test('strategies of one kind share marrow and control, and cost less together than apart', () => {
  const [one, other] = [strategyOf('nox2'), strategyOf('cd44')];
  // In six seeds: twelve days of settling and seven of leukemia once, then two weeks of the control and of each arm.
  expect(daysOf([one])).toBe(6 * (12 + 7 + 2 * 14));
  expect(daysOf([one, other])).toBe(6 * (12 + 7 + 3 * 14));
  const [vla4, plerixafor] = [strategyOf('vla4-antibody'), strategyOf('cxcl12-heparin')];
  // Marrow of a day, then 5+3 on the third and what grows again.
  expect(daysOf([vla4, plerixafor])).toBe(6 * (12 + 1 + 3 * 18));
});
