import { expect, test } from 'vitest';
import { relapseFreeDays } from '../../../../src/experiments/endpoints/relapse-free-days.ts';
import { responseOf } from '../../../../src/experiments/endpoints/response.ts';
import { levels, patient } from './patient.ts';

const daysOf = (course: ReturnType<typeof patient>) => relapseFreeDays(course, responseOf(course, levels));

test('relapse-free days run from the first remission to 5 % blasts', () => {
  // CRh on day 35 of the run, 5 % again on day 63.
  expect(daysOf(patient())).toBe(28);
});

test('a run that ends before day 180 without a relapse does not tell', () => {
  expect(daysOf(patient({ leukemic_pct: [40, 60, 3, 1, 1, 1, 1, 2, 3, 4] }))).toBeNull();
});

test('at most the rest of 180 days from the first dose counts', () => {
  const time_d = [0, 7, 14, 21, 28, 35, 42, 49, 56, 200];
  // Remission 28 days after the first dose; the relapse on day 200 is after the 180 days.
  expect(daysOf(patient({ time_d }))).toBe(152);
});

test('without remission there are none, once 180 days have been followed', () => {
  const resistant = [40, 60, 30, 30, 30, 30, 30, 30, 30, 30];
  expect(daysOf(patient({ leukemic_pct: resistant }))).toBeNull();
  const unknown = {
    circulating_blasts_pct: new Array(10).fill(Number.NaN),
    time_d: [0, 7, 14, 21, 28, 35, 42, 49, 56, 200],
  };
  expect(daysOf(patient(unknown))).toBeNull();
  expect(daysOf(patient({ leukemic_pct: resistant, time_d: [0, 7, 14, 21, 28, 35, 42, 49, 56, 200] }))).toBe(0);
});
