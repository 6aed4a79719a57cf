import { mmHg } from '../../core/units.ts';
import type { Landmark } from '../../model/measure.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { untouched } from '../overgrown.ts';
import { mean, minus, type Reading } from '../reading.ts';
import { held } from '../stress.ts';
import { induced, inducedWith, sinceFirstDose } from './around-induction.ts';
import { leftOn, sinceDayTwo } from './by-day.ts';

/** Twice what was measured at most in marrow: above the band of the side that has one. */
const oxygenated = { perturb: [held('o2', mmHg(60))] };
const inTheEnd = { contrast: { of: untouched }, scale: 'difference', days: [7] } as const;

/** Distance of resting minus that of cycling HSC, from day 2 on. */
const restingMinusCycling =
  (to: Landmark) =>
  (day: number): Reading => {
    const of = (state: 'resting' | 'cycling') =>
      mean({ kind: 'distance', cell: 'hsc', state, to }, sinceDayTwo(day), state, 'µm');
    return minus(of('resting'), of('cycling'), `distance from ${to} of resting minus cycling HSC on days 2 to ${day}`);
  };

/** What a band of oxygen does to stem cells. */
export const oxygenBands: DisputeExperiment = {
  id: 'D-O2-BANDS',
  asks: 'Where do resting HSC lie, and what does 5+3 leave of LSC where oxygen is held above what marrow has?',
  observables: [
    {
      name: 'resting minus cycling HSC, distance from bone',
      ...inTheEnd,
      on: restingMinusCycling('bone'),
    },
    {
      name: 'resting minus cycling HSC, distance from sinusoids',
      ...inTheEnd,
      on: restingMinusCycling('sinusoid'),
    },
    {
      name: 'LSC left by 5+3, with oxygen held at 60 mmHg',
      contrast: { of: inducedWith('oxygen held at 60 mmHg', oxygenated), against: induced },
      ...sinceFirstDose,
      on: (day) => leftOn(day, { kind: 'cells', cell: 'lsc', state: 'alive' }, 'LSC'),
    },
  ],
  seeds: 6,
  note: 'Where oxygen is lowest is that of the model on both sides: D-O2-GRADIENT asks for it. The share of HSC in G0 is what the sides set, and is not read; what HSC lose where oxygen is held, D-HYPOXIA-REQUIREMENT asks.',
};
