import { days } from '../../core/units.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { mean, minus, over, type Reading, share } from '../reading.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { hsc } from '../stem-cells.ts';
import { overTheWeek, sinceWeekTwo } from './by-day.ts';

const marrow = settled(days(28));
const intact = { name: 'intact', scenario: marrow };
const ablated = (name: string, cell: string) => ({
  name,
  scenario: changed(marrow, { perturb: [atOnce(`${cell}-ablation`, 'ablate', cell)] }),
});
const withoutNestinBright = ablated('without nestin-bright cells', 'nestin-bright-msc');
const withoutSchwann = ablated('without Schwann cells', 'schwann-cell');

const hscOverTheWeek = overTheWeek(hsc(), 'HSC in the marrow', 'cells');
const weekly = { scale: 'relative', days: [7, 14, 21, 28] } as const;

/** Distance from arterioles of resting minus that of cycling HSC, in standard deviations of random dots. */
function restingMinusCycling(day: number): Reading {
  const window = sinceWeekTwo(day);
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
      contrast: { of: intact },
      scale: 'difference',
      days: [14, 21, 28],
      on: restingMinusCycling,
    },
    {
      name: 'share of HSC in G0, once nestin-bright cells are ablated',
      contrast: { of: withoutNestinBright, against: intact },
      ...weekly,
      days: [14, 21, 28],
      on: (day) => share(hsc('resting'), hsc(), sinceWeekTwo(day), `share of HSC in G0 on days 7 to ${day}`),
    },
    {
      name: 'HSC, once nestin-bright cells are ablated',
      contrast: { of: withoutNestinBright, against: intact },
      ...weekly,
      on: hscOverTheWeek,
    },
    {
      name: 'HSC, once Schwann cells are ablated',
      contrast: { of: withoutSchwann, against: intact },
      ...weekly,
      on: hscOverTheWeek,
    },
  ],
  seeds: 8,
  note: 'Permeability is not made equal: leak reaches rest by ROS, on side a only. Potency after transplantation is not read.',
};
