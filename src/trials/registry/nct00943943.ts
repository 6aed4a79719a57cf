import { days } from '../../core/units.ts';
import { sorafenibWithGcsfAndPlerixafor } from '../../scenarios/index.ts';
import { arm, without } from '../arms.ts';
import { bloodOfPatients, notPretreated } from '../limits.ts';
import { tolerances } from '../tolerance.ts';
import type { Trial } from '../trial.ts';

/** Sorafenib with G-CSF and plerixafor. */
export const nct00943943: Trial = {
  id: 'NCT00943943',
  title: 'Sorafenib with G-CSF and plerixafor',
  phase: '1',
  findings: ['B099', 'B100', 'B101'],
  source: 'Am J Hematol 2020;95:1296',
  population: {
    says: 'relapsed or refractory AML with FLT3-ITD',
    patients: 28,
    disease: 'relapsed',
    tolerance: tolerances.relapsed,
    mutations: ['flt3-itd'],
  },
  arms: [
    without(['filgrastim', 'plerixafor'], 'sorafenib', sorafenibWithGcsfAndPlerixafor),
    arm('sorafenib with G-CSF and plerixafor', sorafenibWithGcsfAndPlerixafor),
  ],
  endpoints: ['cr-cri-pr', 'cr-cri', 'lsc-mobilization', 'blast-mobilization'],
  followed: days(56),
  unanswerable: [],
  limits: [
    notPretreated,
    bloodOfPatients,
    'FLT3-ITD of the model protects leukemic cells by STAT5 and does not drive their division: what a kinase inhibitor can do by itself is small.',
    'A drug that takes all of CXCR4 lets blasts of the model leave some seven times as fast (B101): 58 times is out of its reach.',
    'All virtual patients get 800 mg twice a day; patients got 400 to 800.',
  ],
};
