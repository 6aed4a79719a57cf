import { expect, test } from 'vitest';
import { bestResponse } from '../../../../src/experiments/endpoints/best-response.ts';
import { responseOf } from '../../../../src/experiments/endpoints/response.ts';
import { levels, patient } from './patient.ts';

const never = { cr_day: null, crh_day: null, cri_day: null, crp_day: null, mlfs_day: null, pr_day: null };

test('CR, CRh, CRi and CRp come as counts come back, and not before they have fallen', () => {
  // On day 14 blasts are below 5 % and platelets above 100 only because they have not fallen yet: that is no CRi.
  expect(responseOf(patient(), levels)).toEqual({
    cr_day: 35,
    crh_day: 28,
    cri_day: 28,
    crp_day: 28,
    // 9 % of the marrow cells of the start on day 21: aplastic.
    mlfs_day: 21,
    pr_day: 35,
  });
});

test('blasts in blood, or 5 % in marrow, are no remission', () => {
  const inBlood = { circulating_blasts_pct: [20, 30, 1, 1, 1, 1, 1, 1, 1, 1] };
  expect(responseOf(patient(inBlood), levels)).toEqual(never);
  const inMarrow = { leukemic_pct: [40, 60, 6, 6, 6, 6, 6, 6, 6, 6] };
  expect(responseOf(patient(inMarrow), levels)).toEqual({ ...never, pr_day: 35 });
});

test('a partial remission halves the blasts and leaves at most a quarter of the marrow to them', () => {
  const more = { leukemic_pct: [40, 60, 26, 26, 26, 26, 26, 26, 26, 26] };
  expect(responseOf(patient(more), levels)).toEqual(never);
  const few = { leukemic_pct: [20, 30, 16, 16, 16, 16, 16, 16, 16, 16] };
  expect(responseOf(patient(few), levels)).toEqual(never);
});

test('platelets that come back alone make CRi and neither CRh nor CRp', () => {
  const neutropenic = { neutrophils_1e9_per_L: [2, 2, 0.2, 0.1, 0.1, 0.2, 0.3, 0.3, 0.3, 0.3] };
  expect(responseOf(patient(neutropenic), levels)).toEqual({ ...never, cri_day: 35, mlfs_day: 21 });
});

test('platelets that fall with a relapse do not hide the remission before it', () => {
  const late = { platelets_1e9_per_L: [120, 110, 105, 105, 110, 110, 110, 110, 110, 90] };
  expect(responseOf(patient(late), levels)).toMatchObject({ cr_day: 28, crp_day: 28 });
});

test('neutrophils that dip and rise before platelets have fallen make no remission', () => {
  const course = patient({
    time_d: [0, 7, 10, 12, 14, 16, 20, 28, 35, 42],
    neutrophils_1e9_per_L: [2, 2, 0.9, 1.2, 1.2, 0.3, 0.1, 0.5, 1, 2],
    leukemic_pct: [40, 60, 20, 1, 3, 2, 2, 2, 1, 1],
    platelets_1e9_per_L: [220, 210, 210, 180, 150, 90, 20, 60, 100, 150],
  });
  expect(responseOf(course, levels)).toMatchObject({ cr_day: 28, crh_day: 21, cri_day: 28 });
});

test('without treatment, without leukemia and without a count of blasts in blood there is no response', () => {
  expect(responseOf(patient({ doses_given: new Array(10).fill(0) }), levels)).toEqual(never);
  expect(responseOf(patient({ leukemic_pct: [4, 4, 1, 1, 1, 1, 1, 1, 1, 1] }), levels)).toEqual(never);
  expect(responseOf(patient({ circulating_blasts_pct: new Array(10).fill(Number.NaN) }), levels)).toEqual(never);
});

test('the best response is named with what came before it, and what comes after a relapse is none', () => {
  const response = responseOf(patient(), levels);
  expect(bestResponse({ ...response, relapse_day: null })).toEqual({
    name: 'Complete remission (CR)',
    day: 35,
    isRemission: true,
    earlier: { name: 'CRh', day: 28 },
  });
  expect(bestResponse({ ...response, relapse_day: 30 })).toMatchObject({ day: 28, earlier: null });
  expect(bestResponse({ ...never, relapse_day: null })).toBeNull();
});
