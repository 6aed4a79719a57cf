import { days } from '../../core/units.ts';
import { fixedUproleselanWithMec } from '../../scenarios/index.ts';
import { arm, without } from '../arms.ts';
import { notPretreated, survival } from '../limits.ts';
import { tolerances } from '../tolerance.ts';
import type { Trial } from '../trial.ts';

/** Chemotherapy with uproleselan or placebo, at random. */
export const nct03616470: Trial = {
  id: 'NCT03616470',
  title: 'MEC or FAI with uproleselan or placebo',
  phase: '3',
  findings: ['B123'],
  source: 'DeAngelo et al., ASH 2024, abstract 733',
  population: {
    says: 'relapsed or refractory AML, drawn by lot at 59 sites',
    patients: 388,
    disease: 'relapsed',
    tolerance: tolerances.relapsed,
    mutations: [],
  },
  arms: [
    { ...without(['uproleselan'], 'MEC', fixedUproleselanWithMec), isOfTrial: true },
    arm('MEC with uproleselan', fixedUproleselanWithMec),
  ],
  endpoints: ['cr-cri', 'cr'],
  followed: days(43),
  unanswerable: [survival('Do patients live longer (B123), and whether relapsed or refractory?')],
  limits: [
    notPretreated,
    'MEC alone is run; FAI, the other choice, is the ready regimen uproleselan-800-fai. Consolidations are left out.',
  ],
};
