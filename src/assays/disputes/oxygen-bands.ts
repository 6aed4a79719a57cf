import { days, mmHg } from '../../core/units.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import type { Landmark } from '../measure.ts';
import { mean, minus, type Reading } from '../reading.ts';
import { goOn } from '../rested.ts';
import { settled } from '../scenes.ts';
import { hsc } from '../stem-cells.ts';
import { held } from '../stress.ts';
import { induced, inducedWith, sinceFirstDose } from './around-induction.ts';
import { leftOn, overTheDay } from './by-day.ts';

const marrow = settled(days(8));
/** Twice what was measured at most in marrow: above the band of the side that has one. */
const oxygenated = { perturb: [held('o2', mmHg(60))] };
const intact = goOn('intact', marrow);
const inOxygen = { of: goOn('oxygen held at 60 mmHg', marrow, oxygenated), against: intact };

/** Distance of resting minus that of cycling HSC, from day 2 on. */
const restingMinusCycling =
  (to: Landmark) =>
  (day: number): Reading => {
    const of = (state: 'resting' | 'cycling') =>
      mean({ kind: 'distance', cell: 'hsc', state, to }, { from: days(2), to: days(day) }, state, 'µm');
    return minus(of('resting'), of('cycling'), `distance from ${to} of resting minus cycling HSC on days 2 to ${day}`);
  };

/** What a band of oxygen does to stem cells. */
export const oxygenBands: DisputeExperiment = {
  id: 'D-O2-BANDS',
  asks: 'Where do resting HSC lie, and what do HSC and LSC lose where oxygen is held above what marrow has?',
  observables: [
    {
      name: 'resting minus cycling HSC, distance from bone',
      contrast: { of: intact },
      scale: 'difference',
      days: [5, 8],
      on: restingMinusCycling('bone'),
    },
    {
      name: 'resting minus cycling HSC, distance from sinusoids',
      contrast: { of: intact },
      scale: 'difference',
      days: [5, 8],
      on: restingMinusCycling('sinusoid'),
    },
    {
      name: 'HSC, with oxygen held at 60 mmHg',
      contrast: inOxygen,
      scale: 'relative',
      days: [5, 8],
      on: overTheDay(hsc(), 'HSC in the marrow', 'cells'),
    },
    {
      name: 'LSC left by 5+3, with oxygen held at 60 mmHg',
      contrast: { of: inducedWith('oxygen held at 60 mmHg', oxygenated), against: induced },
      ...sinceFirstDose,
      on: (day) => leftOn(day, { kind: 'cells', cell: 'lsc', state: 'alive' }, 'LSC'),
    },
  ],
  seeds: 8,
  note: 'Where oxygen is lowest is that of the model on both sides: D-O2-GRADIENT asks for it. The share of HSC in G0 is what the sides set, and is not read.',
};
