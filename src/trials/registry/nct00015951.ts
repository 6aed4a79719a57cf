import { days } from '../../core/units.ts';
import { timedSequentialWithBevacizumab } from '../../scenarios/index.ts';
import { arm, without } from '../arms.ts';
import { notPretreated } from '../limits.ts';
import { tolerances } from '../tolerance.ts';
import type { Trial } from '../trial.ts';

/** Bevacizumab after timed sequential chemotherapy. */
export const nct00015951: Trial = {
  id: 'NCT00015951',
  title: 'Bevacizumab after timed sequential chemotherapy',
  phase: '2',
  findings: ['B057'],
  source: 'Karp et al., Clin Cancer Res 2004;10:3577 (abstract); registry copy',
  population: {
    says: 'adults with relapsed or refractory AML',
    patients: 48,
    disease: 'relapsed',
    tolerance: tolerances.relapsed,
    mutations: [],
  },
  arms: [
    without(['bevacizumab'], 'chemotherapy alone', timedSequentialWithBevacizumab),
    arm('chemotherapy, then bevacizumab', timedSequentialWithBevacizumab),
  ],
  endpoints: ['cr', 'cr-cri'],
  followed: days(42),
  unanswerable: [],
  limits: [notPretreated],
};
