import type { Measure } from '../../model/measure.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { growingFreely } from '../overgrown.ts';
import { induced, sinceFirstDose } from './around-induction.ts';
import { leftOn, overTheDay } from './by-day.ts';

const lsc: Measure = { kind: 'cells', cell: 'lsc', state: 'alive' };
const leukemic: Measure = { kind: 'cells', cell: 'leukemic', state: 'alive' };
const left = { ...sinceFirstDose, scale: 'difference' } as const;

/** LSC that never rest, or that niche places keep at rest. */
export const lscCycle: DisputeExperiment = {
  id: 'D-LSC-CYCLE',
  asks: 'How fast does leukemia grow, and what of it does induction leave?',
  observables: [
    {
      name: 'leukemic share of the marrow before treatment',
      contrast: { of: growingFreely },
      scale: 'difference',
      days: [5, 10],
      on: overTheDay({ kind: 'leukemic share' }, 'leukemic share of the marrow', '%'),
    },
    {
      name: 'LSC left by 5+3',
      contrast: { of: induced },
      ...left,
      on: (day) => leftOn(day, lsc, 'LSC'),
    },
    {
      name: 'leukemic cells left by 5+3',
      contrast: { of: induced },
      ...left,
      on: (day) => leftOn(day, leukemic, 'leukemic cells'),
    },
  ],
  seeds: 6,
  note: 'Growth of a little leukemia and treatment of a full one are told from different marrow. Mouse 5+3, and what it leaves instead of the time to relapse; the share that rests is what the sides state, not scanned.',
};
