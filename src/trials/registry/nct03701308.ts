import { days } from '../../core/units.ts';
import { sevenAndThreeWithFixedUproleselan } from '../../scenarios/index.ts';
import { arm, without } from '../arms.ts';
import { age, survival } from '../limits.ts';
import { tolerances } from '../tolerance.ts';
import type { Trial } from '../trial.ts';

/** 7+3 with or without uproleselan in older patients, at random. */
export const nct03701308: Trial = {
  id: 'NCT03701308',
  title: '7+3 with or without uproleselan',
  phase: '2/3',
  findings: ['B123'],
  source: 'meeting abstract and targetedonc.com',
  population: {
    says: 'untreated AML without mutated FLT3 from 60 years on, median age 66.9, drawn by lot',
    patients: 267,
    disease: 'untreated',
    tolerance: tolerances['untreated-from-60'],
    mutations: [],
  },
  arms: [
    { ...without(['uproleselan'], '7+3', sevenAndThreeWithFixedUproleselan), isOfTrial: true },
    arm('7+3 with uproleselan', sevenAndThreeWithFixedUproleselan),
  ],
  endpoints: ['cr-cri', 'cr'],
  followed: days(43),
  unanswerable: [survival('Do patients live longer, with or without events (B123)?')],
  limits: [age],
};
