import { days } from '../../core/units.ts';
import { pr104 } from '../../scenarios/index.ts';
import { arm, untreated } from '../arms.ts';
import { notPretreated } from '../limits.ts';
import { tolerances } from '../tolerance.ts';
import type { Trial } from '../trial.ts';

/** PR-104 alone. */
export const nct01037556: Trial = {
  id: 'NCT01037556',
  title: 'PR-104 alone',
  phase: '1/2',
  findings: ['B139', 'B140'],
  source: 'Konopleva et al., Haematologica 2015;100:927',
  population: {
    says: 'refractory or relapsed acute leukemia, 40 AML and 10 ALL',
    patients: 40,
    disease: 'relapsed',
    tolerance: tolerances.relapsed,
    mutations: [],
  },
  arms: [untreated(pr104), arm('PR-104', pr104)],
  endpoints: ['cr-cri-pr', 'blasts-halved', 'neutrophils-500'],
  followed: days(70),
  unanswerable: [],
  limits: [
    notPretreated,
    'All virtual patients get 3 g/m² three times, whatever their counts are; patients got 1.1 to 4 g/m², three times at most.',
  ],
};
