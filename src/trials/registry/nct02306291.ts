import { days } from '../../core/units.ts';
import { uproleselanWithMec } from '../../scenarios/index.ts';
import { arm, without } from '../arms.ts';
import { notPretreated } from '../limits.ts';
import { tolerances } from '../tolerance.ts';
import type { Trial } from '../trial.ts';

/** Uproleselan with MEC. */
export const nct02306291: Trial = {
  id: 'NCT02306291',
  title: 'Uproleselan with MEC',
  phase: '1/2',
  findings: ['B120', 'B122'],
  source: 'DeAngelo et al., Blood 2022;139:1135',
  population: {
    says: 'relapsed or refractory AML, 19 with rising doses and 47 at the chosen one',
    patients: 66,
    disease: 'relapsed',
    tolerance: tolerances.relapsed,
    mutations: [],
  },
  arms: [without(['uproleselan'], 'MEC', uproleselanWithMec), arm('uproleselan with MEC', uproleselanWithMec)],
  endpoints: ['cr-cri', 'cr'],
  followed: days(43),
  unanswerable: [],
  limits: [
    notPretreated,
    'Its 25 untreated patients from 60 years on are not run: the ready regimen 7+3-uproleselan is theirs.',
  ],
};
