import { days } from '../../core/units.ts';
import { oxi4503WithCytarabine } from '../../scenarios/index.ts';
import { arm, without } from '../arms.ts';
import { notPretreated, survival } from '../limits.ts';
import { tolerances } from '../tolerance.ts';
import type { Trial } from '../trial.ts';

/** OXi4503 with cytarabine. */
export const nct02576301: Trial = {
  id: 'NCT02576301',
  title: 'OXi4503 with cytarabine',
  phase: '1b',
  findings: ['B074'],
  source: 'Uckun et al., Cancers 2020;12:74; ASH 2016, abstract 4037',
  population: {
    says: 'relapsed or refractory AML; 29 patients, 26 of them evaluable',
    patients: 26,
    disease: 'relapsed',
    tolerance: tolerances.relapsed,
    mutations: [],
  },
  arms: [
    without(['oxi4503'], 'cytarabine alone', oxi4503WithCytarabine),
    arm('OXi4503 with cytarabine', oxi4503WithCytarabine),
  ],
  endpoints: ['cr-cri', 'cr-cri-pr'],
  followed: days(70),
  unanswerable: [
    {
      ...survival('Do patients live longer?'),
      because:
        'those who responded were compared with those who did not, and survival is not simulated; without a control arm that difference says nothing of the drug in patients either',
    },
  ],
  limits: [notPretreated, 'All virtual patients get the dose that was borne at most; patients got rising ones.'],
};
