import { days } from '../../core/units.ts';
import { th302Continuous, th302Daily } from '../../scenarios/index.ts';
import { arm, untreated } from '../arms.ts';
import { notPretreated } from '../limits.ts';
import { tolerances } from '../tolerance.ts';
import type { Trial } from '../trial.ts';

/** TH-302 alone. */
export const nct01149915: Trial = {
  id: 'NCT01149915',
  title: 'TH-302 alone',
  phase: '1',
  findings: ['B133', 'B137'],
  source: 'Badar et al. 2016 (abstract); ASH 2013, abstract 3920',
  population: {
    says: 'relapsed or refractory leukemia: 39 AML, 9 ALL and 1 CML; 38 by day and 11 without a break',
    patients: 39,
    disease: 'relapsed',
    tolerance: tolerances.relapsed,
    mutations: [],
  },
  arms: [untreated(th302Daily), arm('TH-302 on five days', th302Daily), arm('TH-302 over five days', th302Continuous)],
  endpoints: ['blasts-halved', 'cr-cri-pr', 'day-14-blasts'],
  followed: days(42),
  unanswerable: [],
  limits: [
    notPretreated,
    'Marrow of the model has more oxygen than the prodrug needs to be activated: little of it is, and half-activation at 2 mmHg is recalled.',
    'What leaves the cell that activated it and reaches neighbors is not there.',
  ],
};
