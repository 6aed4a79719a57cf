import type { DisputeExperiment } from '../dispute-experiment.ts';
import { healthy, untouched } from '../overgrown.ts';
import { at } from '../vessels.ts';
import { overTheDay } from './by-day.ts';

const vegf = at('vegf', 1);
const ang2 = at('angpt2', 20);
const displaced = healthy('Ang-2 held at 20 K', ang2);
const roused = healthy('VEGF held at 1 K', vegf);
const both = healthy('VEGF held at 1 K, Ang-2 at 20 K', vegf, ang2);
const byDay = { scale: 'relative', days: [4, 7] } as const;
const density = overTheDay({ kind: 'vessel density' }, 'sinusoids and new vessels', 'mm/mm³');

/** Ang-2 that breaks vessels, or builds them where there is VEGF. */
export const angiopoietin2: DisputeExperiment = {
  id: 'D-ANG2',
  asks: 'What does Ang-2 do to vessels, with and without VEGF?',
  observables: [
    {
      name: 'vessel by Ang-2 where there is VEGF',
      contrast: { of: both, against: roused },
      ...byDay,
      on: density,
    },
    {
      name: 'vessel by Ang-2 where there is little VEGF',
      contrast: { of: displaced, against: untouched },
      ...byDay,
      on: density,
    },
    {
      name: 'oxygen by Ang-2 where there is VEGF',
      contrast: { of: both, against: roused },
      ...byDay,
      on: overTheDay({ kind: 'level', substance: 'o2' }, 'mean pO2', 'mmHg'),
    },
  ],
  seeds: 6,
  note: 'Two levels of each instead of a grid, for a week from rested marrow; what VEGF of hypoxic stroma does where none is held is part of the answer.',
};
