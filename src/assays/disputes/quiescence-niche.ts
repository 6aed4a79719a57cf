import type { DisputeExperiment } from '../dispute-experiment.ts';
import { healthy, untouched } from '../overgrown.ts';
import { mean, minus, over, type Reading, share } from '../reading.ts';
import { atOnce } from '../scenes.ts';
import { hsc } from '../stem-cells.ts';
import { overTwoDays, sinceDayTwo } from './by-day.ts';

const ablated = (name: string, cell: string) =>
  healthy(name, { perturb: [atOnce(`${cell}-ablation`, 'ablate', cell)] });
const withoutNestinBright = ablated('without nestin-bright cells', 'nestin-bright-msc');
const withoutSchwann = ablated('without Schwann cells', 'schwann-cell');

const hscInTheEnd = overTwoDays(hsc(), 'HSC in the marrow', 'cells');
const inTheEnd = { scale: 'relative', days: [7] } as const;
const resting = (day: number) =>
  share(hsc('resting'), hsc(), sinceDayTwo(day), `share of HSC in G0 on days 2 to ${day}`);

/** Distance from arterioles of resting minus that of cycling HSC, in standard deviations of random dots. */
function restingMinusCycling(day: number): Reading {
  const window = sinceDayTwo(day);
  const of = (state: 'resting' | 'cycling') =>
    mean({ kind: 'distance', cell: 'hsc', state, to: 'arteriole' }, window, state, 'µm');
  return over(
    minus(of('resting'), of('cycling'), 'distance from arterioles of resting minus cycling HSC'),
    mean({ kind: 'dots', cell: 'hsc', to: 'arteriole', take: 'spread' }, window, 'spread of random dots', 'µm'),
    'distance from arterioles of resting minus that of cycling HSC, in standard deviations of random dots',
  );
}

/** A place for quiescent HSC, or none. */
export const quiescenceNiche: DisputeExperiment = {
  id: 'D-QUIESCENCE-NICHE',
  asks: 'Do resting HSC lie closer to arterioles than cycling ones, and is something lost with the cells that stand there?',
  observables: [
    {
      name: 'resting minus cycling HSC, distance from arterioles',
      contrast: { of: untouched },
      scale: 'difference',
      days: [7],
      on: restingMinusCycling,
    },
    {
      name: 'share of HSC in G0, once nestin-bright cells are ablated',
      contrast: { of: withoutNestinBright, against: untouched },
      ...inTheEnd,
      on: resting,
    },
    {
      name: 'HSC, once nestin-bright cells are ablated',
      contrast: { of: withoutNestinBright, against: untouched },
      ...inTheEnd,
      on: hscInTheEnd,
    },
    {
      name: 'share of HSC in G0, once Schwann cells are ablated',
      contrast: { of: withoutSchwann, against: untouched },
      ...inTheEnd,
      on: resting,
    },
    {
      name: 'HSC, once Schwann cells are ablated',
      contrast: { of: withoutSchwann, against: untouched },
      ...inTheEnd,
      on: hscInTheEnd,
    },
  ],
  seeds: 6,
  note: 'A week from rested marrow; a side begins with it. TGF-β of side a is activated by Schwann cells alone, so that theirs is the loss that tells; nestin-bright cells are the ones that the literature ablates. Permeability is not made equal: leak reaches rest by ROS, on side a only. Potency after transplantation is not read.',
};
