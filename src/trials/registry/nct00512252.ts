import { days } from '../../core/units.ts';
import { plerixaforWithMec } from '../../scenarios/index.ts';
import { arm, without } from '../arms.ts';
import { bloodOfPatients, notPretreated } from '../limits.ts';
import { tolerances } from '../tolerance.ts';
import type { Trial } from '../trial.ts';

/** Plerixafor with MEC. */
export const nct00512252: Trial = {
  id: 'NCT00512252',
  title: 'Plerixafor with MEC',
  phase: '1/2',
  findings: ['B095', 'B096', 'B097'],
  source: 'Uy et al., Blood 2012;119:3917',
  population: {
    says: 'relapsed or refractory AML; 46 of 52 in phase 2',
    patients: 52,
    disease: 'relapsed',
    tolerance: tolerances.relapsed,
    mutations: [],
  },
  arms: [without(['plerixafor'], 'MEC', plerixaforWithMec), arm('plerixafor with MEC', plerixaforWithMec)],
  endpoints: ['cr-cri', 'cr', 'lsc-mobilization', 'blast-mobilization'],
  followed: days(42),
  unanswerable: [],
  limits: [
    notPretreated,
    bloodOfPatients,
    'All virtual patients get the highest dose; six of 52 patients were in the part with rising ones.',
  ],
};
