import { days } from '../../core/units.ts';
import { fivePlusThree } from '../../scenarios/index.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import type { Measure } from '../measure.ts';
import { mean } from '../reading.ts';
import { treated } from '../scenes.ts';
import { leftOn, weekBefore } from './by-day.ts';

const induced = {
  name: '5+3',
  scenario: treated,
  followUp: { event: fivePlusThree.id, lasting: days(21) },
};
const lsc: Measure = { kind: 'cells', cell: 'lsc', state: 'alive' };
const leukemic: Measure = { kind: 'cells', cell: 'leukemic', state: 'alive' };
const afterFirstDose = { scale: 'difference', days: [6, 10, 14, 21], after: 'the first dose' } as const;

/** LSC that never rest, or that niche places keep at rest. */
export const lscCycle: DisputeExperiment = {
  id: 'D-LSC-CYCLE',
  asks: 'How fast does leukemia grow, and what of it does induction leave?',
  observables: [
    {
      name: 'leukemic share of the marrow before treatment',
      contrast: { of: induced },
      scale: 'difference',
      days: [7, 14, 21],
      on: (day) =>
        mean({ kind: 'leukemic share' }, weekBefore(day), `leukemic share in the week until day ${day}`, '%'),
    },
    {
      name: 'LSC left by 5+3',
      contrast: { of: induced },
      ...afterFirstDose,
      on: (day) => leftOn(day, lsc, 'LSC'),
    },
    {
      name: 'leukemic cells left by 5+3, or come back since',
      contrast: { of: induced },
      ...afterFirstDose,
      on: (day) => leftOn(day, leukemic, 'leukemic cells'),
    },
  ],
  seeds: 8,
  note: 'Mouse 5+3; three weeks after it instead of the time to relapse; the share that rests is what the sides state, not scanned.',
};
