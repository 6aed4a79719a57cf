import { expect, test } from 'vitest';
import { human, mouse } from '../../../../src/biology/anatomy/species.ts';
import { countLevelsOf } from '../../../../src/experiments/endpoints/count-levels.ts';
import { countRecovery } from '../../../../src/experiments/endpoints/count-recovery.ts';
import { day14Blasts } from '../../../../src/experiments/endpoints/day-14-blasts.ts';
import { dosesIn } from '../../../../src/experiments/endpoints/doses.ts';
import { lastingRecovery } from '../../../../src/experiments/endpoints/lasting-recovery.ts';
import { lossOf } from '../../../../src/experiments/endpoints/loss.ts';
import { columns, patient, seriesOf } from './patient.ts';

test('a count recovers on the day on which it is back at a level below which it fell', () => {
  const course = patient();
  expect(countRecovery(course, course.neutrophils, 0.5)).toBe(21);
  expect(countRecovery(course, course.neutrophils, 1)).toBe(28);
  expect([20, 50, 100].map((level) => countRecovery(course, course.platelets, level))).toEqual([21, 28, 35]);
});

test('a count that never fell, or never came back, has no day of recovery', () => {
  const course = patient();
  expect(countRecovery(course, course.neutrophils, 0.05)).toBeNull();
  expect(countRecovery(course, course.platelets, 200)).toBeNull();
  expect(countRecovery(patient({ doses_given: new Array(10).fill(0) }), course.platelets, 50)).toBeNull();
});

test('a count is back for good on the first of three days on which it is at the level', () => {
  const course = patient();
  expect(lastingRecovery(course, course.neutrophils, 0.5)).toBe(21);
  expect([20, 50, 100].map((level) => lastingRecovery(course, course.platelets, level))).toEqual([21, 28, 35]);
  const time_d = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const neutrophils = Float64Array.of(2, 2, 0.9, 1.1, 1.2, 0.4, 0.1, 1, 1, 1, 1);
  const daily = patient({ time_d, doses_given: [0, ...time_d.slice(1)] });
  // On day 3 it is at 1.0 again for two days, on its way down.
  expect(countRecovery(daily, neutrophils, 1)).toBe(3);
  expect(lastingRecovery(daily, neutrophils, 1)).toBe(7);
  // Low before treatment, and above the level for four days before it falls to its lowest.
  const lowBefore = Float64Array.of(0.9, 0.9, 1.1, 1.1, 1.2, 1.2, 0.1, 0.6, 1, 1, 1);
  expect(lastingRecovery(daily, lowBefore, 1)).toBe(8);
  // What is at the level on the last days is taken for back.
  expect(lastingRecovery(daily, neutrophils.slice().fill(0.1, 7, 9), 1)).toBe(9);
  expect(lastingRecovery(daily, neutrophils, 0.05)).toBeNull();
});

test('levels are those of the criteria in humans and the same shares of healthy counts in mice', () => {
  expect(countLevelsOf(human)).toEqual({
    neutrophils: { partial: 0.5, complete: 1 },
    platelets: { untransfused: 20, partial: 50, complete: 100 },
  });
  // 4 and 250 · 10⁹/L are healthy in humans, 1.2 and 1000 in mice; equal to the 15 digits that products of doubles keep.
  const levels = countLevelsOf(mouse);
  expect(levels.neutrophils.partial).toBeCloseTo(0.15, 12);
  expect(levels.neutrophils.complete).toBeCloseTo(0.3, 12);
  expect(levels.platelets).toEqual({ untransfused: 80, partial: 200, complete: 400 });
});

test('blasts of day 14 are those two weeks after the first dose, where a run is as long', () => {
  expect(day14Blasts(patient())).toBe(1);
  expect(day14Blasts(patient({ time_d: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }))).toBeNull();
});

test('loss is the lowest over the start, and the days that would have to be missed altogether', () => {
  // 1/2, 3/4 and 1/2 are missing on days 14, 21 and 28: 7 d · (1/4 + 5/8 + 5/8 + 1/4); more than at the start makes up for nothing.
  expect(lossOf(Float64Array.from(columns.time_d), Float64Array.from(columns.hsc_cells))).toEqual({
    lowestOverStart: 0.25,
    daysLost: 12.25,
  });
  expect(lossOf(Float64Array.of(0, 1), Float64Array.of(0, 5))).toEqual({ lowestOverStart: null, daysLost: null });
});

test('doses that were held are counted by themselves', () => {
  const held = { cytarabine_doses_held: [0, 0, 1, 2], venetoclax_doses_held: [0, 0, 0, 3], doses_given: [0, 1, 4, 4] };
  expect(dosesIn(seriesOf(held))).toEqual({ doses_given: 4, doses_held: 5 });
  expect(dosesIn(seriesOf({ doses_given: [0, 2] }))).toEqual({ doses_given: 2, doses_held: 0 });
});
