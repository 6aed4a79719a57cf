import { inMice } from '../../scenarios/regimens/doses-in-mice.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { given, induced, inducedWith, sinceFirstDose } from './around-induction.ts';
import { leftOn } from './by-day.ts';

const withUproleselan = inducedWith('uproleselan', given('uproleselan', inMice.uproleselan));
const contrast = { of: withUproleselan, against: induced };
const alive = (cell: string) => ({ kind: 'cells', cell, state: 'alive' }) as const;

/** E-selectin as a shield, or as one of several. */
export const eSelectinBlock: DisputeExperiment = {
  id: 'D-ESELECTIN-CLINIC',
  asks: 'Does 5+3 leave fewer leukemic cells when E-selectin is blocked?',
  observables: [
    {
      name: 'LSC left by 5+3, with uproleselan',
      contrast,
      ...sinceFirstDose,
      on: (day) => leftOn(day, alive('lsc'), 'LSC'),
    },
    {
      name: 'leukemic cells left by 5+3, with uproleselan',
      contrast,
      ...sinceFirstDose,
      on: (day) => leftOn(day, alive('leukemic'), 'leukemic cells'),
    },
  ],
  seeds: 6,
  note: 'Mice of one leukemia instead of a randomized cohort, and a week instead of survival; strata are not told apart.',
};
