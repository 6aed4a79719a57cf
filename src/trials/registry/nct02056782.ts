import { days } from '../../core/units.ts';
import { sevenAndThreeWithCx01 } from '../../scenarios/index.ts';
import { arm, without } from '../arms.ts';
import { tolerances } from '../tolerance.ts';
import type { Trial } from '../trial.ts';

/** CX-01 with 7+3, a pilot. */
export const nct02056782: Trial = {
  id: 'NCT02056782',
  title: 'CX-01 with 7+3, a pilot',
  phase: 'pilot',
  findings: ['B108', 'B109'],
  source: 'Kovacsovics et al., Blood Adv 2018;2:381',
  population: {
    says: 'untreated AML, median age 56; one arm, which the review calls randomized',
    patients: 12,
    disease: 'untreated',
    tolerance: tolerances['untreated-to-60'],
    mutations: [],
  },
  arms: [without(['cx01'], '7+3', sevenAndThreeWithCx01), arm('7+3 with CX-01', sevenAndThreeWithCx01)],
  endpoints: ['cr', 'neutrophils-500', 'platelets-100'],
  followed: days(42),
  unanswerable: [],
  limits: [
    'No schedule of the pilot was read: doses are those of NCT02873338.',
    'P-selectin, HMGB1 and platelet factor 4, by which counts are said to return early, are not there.',
  ],
};
