import { days } from '../../core/units.ts';
import { sevenAndThreeWithBevacizumab } from '../../scenarios/index.ts';
import { arm, without } from '../arms.ts';
import { age } from '../limits.ts';
import { tolerances } from '../tolerance.ts';
import type { Trial } from '../trial.ts';

/** 7+3 with or without bevacizumab, at random. */
export const ntr904: Trial = {
  id: 'NTR904',
  title: '7+3 with or without bevacizumab, HOVON and SAKK',
  phase: '2',
  findings: ['B059'],
  source: 'Ossenkoppele et al., Blood 2012;120:4706',
  population: {
    says: 'older patients with untreated AML, or RAEB with an IPSS of 1.5 or more, drawn by lot',
    patients: 171,
    disease: 'untreated',
    tolerance: tolerances['untreated-from-60'],
    mutations: [],
  },
  arms: [
    { ...without(['bevacizumab'], '7+3', sevenAndThreeWithBevacizumab), isOfTrial: true },
    arm('7+3 with bevacizumab', sevenAndThreeWithBevacizumab),
  ],
  endpoints: ['cr', 'cr-cri'],
  followed: days(77),
  unanswerable: [],
  limits: [age, 'The second course comes on day 36 in every virtual patient, in remission or not.'],
};
