import { mean } from '../../src/assays/reading.ts';
import { goOn } from '../../src/assays/rested.ts';
import { atOnce, settled } from '../../src/assays/scenes.ts';
import { hsc } from '../../src/assays/stem-cells.ts';
import { held } from '../../src/assays/stress.ts';
import { days, quantity } from '../../src/core/units.ts';
import type { Place, Scan } from './scan.ts';

const fourWeeks = settled(days(28));
const cutNerves = { perturb: [atOnce('denervation', 'ablate', 'sympathetic-nerve')] };
const given = { perturb: [held('tgfb1', quantity(1, 'K'))] };
const arms = {
  denervated: goOn('denervated', fourWeeks, cutNerves),
  'denervated, TGF-β given': goOn('denervated, TGF-β given', fourWeeks, cutNerves, given),
};
const intact = goOn('intact', fourWeeks);

/** HSC after denervation, week by week. */
export const denervation: Scan = {
  name: 'denervation',
  asks: 'How many HSC are lost in four weeks after denervation, and how many with active TGF-β given?',
  places: Object.entries(arms).flatMap(([arm, of]) =>
    [1, 2, 3, 4].map(
      (week): Place => ({
        at: { arm, week },
        of,
        against: intact,
        reading: mean(hsc(), { from: days(7 * week - 2), to: days(7 * week) }, `HSC in week ${week}`, 'cells'),
      }),
    ),
  ),
  along: 'week',
};
