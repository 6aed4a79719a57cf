import type { DisputeExperiment } from '../dispute-experiment.ts';
import { mean } from '../reading.ts';
import { at, healthyWith } from '../vessels.ts';
import { overTheWeek, weekBefore } from './by-day.ts';

const vegf = at('vegf', 1);
const ang2 = at('angpt2', 20);
const [intact, displaced] = [healthyWith('intact'), healthyWith('Ang-2 held at 20 K', ang2)];
const [roused, both] = [
  healthyWith('VEGF held at 1 K', vegf),
  healthyWith('VEGF held at 1 K, Ang-2 at 20 K', vegf, ang2),
];
const byWeek = { scale: 'relative', days: [4, 7, 14] } as const;
const density = overTheWeek({ kind: 'vessel density' }, 'sinusoids and new vessels', 'mm/mm³');

/** Ang-2 that breaks vessels, or builds them where there is VEGF. */
export const angiopoietin2: DisputeExperiment = {
  id: 'D-ANG2',
  asks: 'What does Ang-2 do to vessels, with and without VEGF?',
  observables: [
    {
      name: 'vessel by Ang-2 where there is VEGF',
      contrast: { of: both, against: roused },
      ...byWeek,
      on: density,
    },
    {
      name: 'vessel by Ang-2 where there is little VEGF',
      contrast: { of: displaced, against: intact },
      ...byWeek,
      on: density,
    },
    {
      name: 'oxygen by Ang-2 where there is VEGF',
      contrast: { of: both, against: roused },
      ...byWeek,
      on: (day) =>
        mean({ kind: 'level', substance: 'o2' }, weekBefore(day), `mean pO2 in the week until day ${day}`, 'mmHg'),
    },
  ],
  seeds: 8,
  note: 'Two levels of each instead of a grid; what VEGF of hypoxic stroma does where none is held is part of the answer.',
};
