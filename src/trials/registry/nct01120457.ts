import { days } from '../../core/units.ts';
import { ulocuplumabWithMec } from '../../scenarios/index.ts';
import { arm, without } from '../arms.ts';
import { notPretreated } from '../limits.ts';
import { tolerances } from '../tolerance.ts';
import type { Trial } from '../trial.ts';

/** Ulocuplumab with MEC. */
export const nct01120457: Trial = {
  id: 'NCT01120457',
  title: 'Ulocuplumab with MEC',
  phase: '1',
  findings: ['B105', 'B106'],
  source: 'ASH 2014, abstract 386',
  population: {
    says: 'relapsed or refractory AML; 43 of 73 at 10 mg/kg',
    patients: 73,
    disease: 'relapsed',
    tolerance: tolerances.relapsed,
    mutations: [],
  },
  arms: [without(['ulocuplumab'], 'MEC', ulocuplumabWithMec), arm('ulocuplumab with MEC', ulocuplumabWithMec)],
  endpoints: ['cr-cri', 'cr'],
  followed: days(49),
  unanswerable: [],
  limits: [notPretreated, 'All virtual patients get 10 mg/kg; patients got 0.3 to 10.'],
};
