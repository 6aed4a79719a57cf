import { days } from '../../core/units.ts';
import { sevenAndThreeWithAs101 } from '../../scenarios/index.ts';
import { arm, without } from '../arms.ts';
import { age } from '../limits.ts';
import { tolerances } from '../tolerance.ts';
import type { Trial } from '../trial.ts';

/** AS101 with chemotherapy in older patients. */
export const nct01010373: Trial = {
  id: 'NCT01010373',
  title: 'AS101 with chemotherapy',
  phase: '2',
  findings: ['B115', 'B117'],
  source: 'registry copy',
  population: {
    says: 'untreated AML or MDS, 60 to 85 years; 12 planned, suspended in 2015',
    patients: null,
    disease: 'untreated',
    tolerance: tolerances['untreated-from-60'],
    mutations: [],
  },
  arms: [without(['as101'], '7+3', sevenAndThreeWithAs101), arm('7+3 with AS101', sevenAndThreeWithAs101)],
  endpoints: [],
  followed: days(42),
  unanswerable: [
    {
      asks: 'Does AS101 add to chemotherapy?',
      because:
        'neither the chemotherapy nor dose and days of AS101 are named where it was read, and it was suspended without a result: what the ready regimen 7+3-as101 gives is assumed and predicts another trial; compare it with 7+3-daunorubicin-60',
    },
  ],
  limits: [age],
};
