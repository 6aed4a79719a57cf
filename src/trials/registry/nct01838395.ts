import { days } from '../../core/units.ts';
import { bl8040WithCytarabine } from '../../scenarios/index.ts';
import { arm, without } from '../arms.ts';
import { bloodOfPatients, notPretreated } from '../limits.ts';
import { tolerances } from '../tolerance.ts';
import type { Trial } from '../trial.ts';

/** BL-8040 with high-dose cytarabine. */
export const nct01838395: Trial = {
  id: 'NCT01838395',
  title: 'BL-8040 with high-dose cytarabine',
  phase: '2a',
  findings: ['B104'],
  source: 'Borthakur et al. (abstract); registry copy',
  population: {
    says: 'relapsed or refractory AML; 23 of 42 in the expansion',
    patients: 42,
    disease: 'relapsed',
    tolerance: tolerances.relapsed,
    mutations: [],
  },
  arms: [
    without(['bl8040'], 'cytarabine alone', bl8040WithCytarabine),
    arm('BL-8040 with cytarabine', bl8040WithCytarabine),
  ],
  endpoints: ['cr-cri', 'lsc-mobilization', 'blast-mobilization'],
  followed: days(44),
  unanswerable: [
    {
      asks: 'Are more blasts mobilized in those who respond (B104)?',
      because: 'virtual patients of one arm are too few to be divided by response',
    },
  ],
  limits: [
    notPretreated,
    bloodOfPatients,
    'All virtual patients get 1.5 mg/kg and 3 g/m²; patients got 0.5 to 2.0 and 1.5 to 3.',
  ],
};
