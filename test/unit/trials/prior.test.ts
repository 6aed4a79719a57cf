import { describe, expect, test } from 'vitest';
import { days, internal } from '../../../src/core/units.ts';
import {
  historyOf,
  priors,
  propertiesOf,
  quantileOf,
  type Spread,
  scenarioOf,
  trialOf,
  valueAt,
} from '../../../src/trials/index.ts';

const spread = (scale: Spread['scale']): Spread => ({
  id: 'clearance',
  says: 'clearance',
  low: 1,
  usual: 4,
  high: 16,
  unit: '1',
  scale,
  source: 'made up',
  paths: [],
});
const trial = trialOf('NCT00512252');

describe('a prior', () => {
  test.each(priors)('%s: covers the range from end to end, and never runs back', (prior) => {
    for (const scale of ['ratio', 'difference'] as const) {
      const values = Array.from({ length: 101 }, (_, k) => valueAt(spread(scale), prior, k / 100));
      expect(values[0]).toBeCloseTo(1, 12);
      expect(values[100]).toBeCloseTo(16, 10);
      values.slice(1).forEach((value, k) => {
        expect(value).toBeGreaterThan(values[k]!);
      });
    }
  });

  test('even by ratio has its median in the geometric middle, by difference in the middle', () => {
    expect(valueAt(spread('ratio'), 'even', 0.5)).toBeCloseTo(4, 12);
    expect(valueAt(spread('difference'), 'even', 0.5)).toBeCloseTo(8.5, 12);
  });

  test('peaked has an eighth of the patients below half of the way to its mode, when that is in the middle', () => {
    // A triangle over [0, 2] with its mode at 1 has the area x²/2 below x: 1/8 at 1/2.
    expect(valueAt(spread('ratio'), 'peaked', 1 / 8)).toBeCloseTo(2, 12);
    expect(valueAt(spread('ratio'), 'peaked', 7 / 8)).toBeCloseTo(8, 12);
  });
});

describe('a patient', () => {
  test('has the same quantiles in every trial, arm and prior, and others than its neighbor', () => {
    expect(quantileOf(1, 3, 's-phase')).toBe(quantileOf(1, 3, 's-phase'));
    expect(quantileOf(1, 3, 's-phase')).not.toBe(quantileOf(1, 4, 's-phase'));
    expect(quantileOf(1, 3, 's-phase')).not.toBe(quantileOf(1, 3, 'blasts-at-start'));
    const [mec, withPlerixafor] = trial.arms.map((arm) =>
      scenarioOf({ number: 3, seed: 1, prior: 'even' }, trial, arm),
    );
    expect({ ...withPlerixafor, regimens: [], title: '' }).toEqual({ ...mec, regimens: [], title: '' });
  });

  test('is the same before the first dose in every arm, and in every trial of the same disease', () => {
    const patient = { number: 3, seed: 1, prior: 'even' } as const;
    const history = historyOf(patient, trial);
    expect(historyOf(patient, trialOf('NCT01037556'))).toEqual(history);
    for (const arm of trial.arms) {
      const { id, title, says, until, set, regimens, ...rest } = scenarioOf(patient, trial, arm);
      expect(history).toMatchObject(rest);
      expect(set).toMatchObject(history.set);
      for (const { start } of regimens) expect(start).toEqual({ time: days(7) });
      expect(internal(until)).toBe(internal(days(7)) + internal(trial.followed));
      expect(internal(history.until)).toBe(internal(days(6)));
    }
  });

  test('stays within the ranges that the model states, over a thousand of them', () => {
    for (let number = 0; number < 1000; number++) {
      for (const { spread: each, value } of propertiesOf({ number, seed: 1, prior: 'peaked' }, trial)) {
        expect(value.amount, each.id).toBeGreaterThanOrEqual(each.low);
        expect(value.amount, each.id).toBeLessThanOrEqual(each.high);
      }
    }
  });

  test('has a cohort whose quantiles are uniform', () => {
    // Mean of 2000 uniform numbers: 1/2 with a standard error of 1/√(12 · 2000) = 0.0065; four of them.
    const all = Array.from({ length: 2000 }, (_, number) => quantileOf(1, number, 'renewal-of-lsc'));
    const mean = all.reduce((sum, u) => sum + u, 0) / all.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * 0.0065);
  });
});
