import { days } from '../../core/units.ts';
import { sevenAndThreeWithCx01, sevenAndThreeWithLessCx01 } from '../../scenarios/index.ts';
import { arm, without } from '../arms.ts';
import { age } from '../limits.ts';
import { tolerances } from '../tolerance.ts';
import type { Trial } from '../trial.ts';

/** CX-01 with 7+3 in two doses, at random. */
export const nct02873338: Trial = {
  id: 'NCT02873338',
  title: 'CX-01 with 7+3, two doses',
  phase: '2',
  findings: ['B110'],
  source: 'registry copies; ASCO, abstract 7001, of which the results were not read',
  population: {
    says: 'untreated AML from 60 years on; 75 treated, 66 evaluable, three arms drawn by lot',
    patients: 66,
    disease: 'untreated',
    tolerance: tolerances['untreated-from-60'],
    mutations: [],
  },
  arms: [
    { ...without(['cx01'], '7+3', sevenAndThreeWithCx01), isOfTrial: true },
    arm('7+3 with CX-01 0.125 mg/kg/h', sevenAndThreeWithLessCx01),
    arm('7+3 with CX-01 0.25 mg/kg/h', sevenAndThreeWithCx01),
  ],
  endpoints: ['cr-cri', 'cr', 'platelets-100'],
  followed: days(42),
  unanswerable: [],
  limits: [age, 'The consolidation is left out.'],
};
