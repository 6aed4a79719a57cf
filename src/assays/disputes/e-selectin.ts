import { days } from '../../core/units.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { blockedAtInduction } from '../treatment.ts';
import { induced, inducedWith, sinceFirstDose } from './around-induction.ts';
import { leftOn } from './by-day.ts';

/** The dose of uproleselan that mice are given is above what half-blocks E-selectin for three hours of twelve, where that of patients stays above it. */
const withBlock = inducedWith('E-selectin blocked', { perturb: blockedAtInduction(days(9), ['e-selectin']) });
const contrast = { of: withBlock, against: induced };
const alive = (cell: string) => ({ kind: 'cells', cell, state: 'alive' }) as const;

/** E-selectin as a shield, or as one of several. */
export const eSelectinBlock: DisputeExperiment = {
  id: 'D-ESELECTIN-CLINIC',
  asks: 'Does 5+3 leave fewer leukemic cells when E-selectin is blocked?',
  observables: [
    {
      name: 'LSC left by 5+3, E-selectin blocked',
      contrast,
      ...sinceFirstDose,
      on: (day) => leftOn(day, alive('lsc'), 'LSC'),
    },
    {
      name: 'leukemic cells left by 5+3, E-selectin blocked',
      contrast,
      ...sinceFirstDose,
      on: (day) => leftOn(day, alive('leukemic'), 'leukemic cells'),
    },
  ],
  seeds: 6,
  note: 'All E-selectin is blocked from the first dose on, as uproleselan does it in patients: in mice its doses leave gaps. Mice of one leukemia instead of a randomized cohort, and a week instead of survival; strata are not told apart.',
};
