import { days } from '../../core/units.ts';
import { sevenAndThreeWithSunitinib } from '../../scenarios/index.ts';
import { arm, without } from '../arms.ts';
import { age, survival } from '../limits.ts';
import { tolerances } from '../tolerance.ts';
import type { Trial } from '../trial.ts';

/** Sunitinib with 7+3 in FLT3-mutated AML. */
export const nct00783653: Trial = {
  id: 'NCT00783653',
  title: 'Sunitinib with 7+3',
  phase: '1/2',
  findings: ['B063'],
  source: 'Fiedler et al. (abstract); ASH 2010, abstract 3285',
  population: {
    says: 'patients over 60 with an activating FLT3 mutation',
    patients: 22,
    disease: 'untreated',
    tolerance: tolerances['untreated-from-60'],
    mutations: ['flt3-itd'],
  },
  arms: [
    without(['sunitinib'], '7+3', sevenAndThreeWithSunitinib),
    arm('7+3 with sunitinib', sevenAndThreeWithSunitinib),
  ],
  endpoints: ['cr', 'cr-cri'],
  followed: days(42),
  unanswerable: [survival('Is the outcome good in the long run?')],
  limits: [age, 'All virtual patients carry FLT3-ITD; other activating mutations of FLT3 are not there.'],
};
