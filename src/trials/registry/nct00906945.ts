import { days } from '../../core/units.ts';
import { plerixaforAndGcsfWithMec } from '../../scenarios/index.ts';
import { arm, without } from '../arms.ts';
import { bloodOfPatients, notPretreated } from '../limits.ts';
import { tolerances } from '../tolerance.ts';
import type { Trial } from '../trial.ts';

/** Plerixafor and G-CSF with MEC. */
export const nct00906945: Trial = {
  id: 'NCT00906945',
  title: 'Plerixafor and G-CSF with MEC',
  phase: '1/2',
  findings: ['B098'],
  source: 'registry copy; Uy et al., Blood Cancer J 2017, from memory',
  population: {
    says: 'AML of 18 to 70 years, refractory to at most two inductions or in a first relapse that nothing was given for',
    patients: 39,
    disease: 'relapsed',
    tolerance: tolerances.relapsed,
    mutations: [],
  },
  arms: [
    without(['filgrastim'], 'plerixafor with MEC', plerixaforAndGcsfWithMec),
    arm('G-CSF and plerixafor with MEC', plerixaforAndGcsfWithMec),
    without(['filgrastim', 'plerixafor'], 'MEC', plerixaforAndGcsfWithMec),
  ],
  endpoints: ['cr-cri', 'cr', 'lsc-mobilization', 'blast-mobilization'],
  followed: days(45),
  unanswerable: [],
  limits: [
    notPretreated,
    bloodOfPatients,
    'G-CSF lowers CXCL12 by macrophages and VCAM-1 by proteases; that these cleave CD44 too, for which it was also given, has no rule.',
    'Doses and days of plerixafor and G-CSF were not read, and are those of donors.',
  ],
};
