import { mmHg, quantity } from '../../core/units.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { cells } from '../growth.ts';
import type { Change } from '../scenes.ts';
import { held, off } from '../stress.ts';
import { overTheDay } from './by-day.ts';
import { overgrownWith } from './for-five-days.ts';

/**
 * ROS of LSC stands below all that answers it in marrow as it is. With oxygen at twice what marrow has at most there is no HIF-2α to lower it,
 * and plasma stands at six times the 0.04 K of healthy marrow, as walls of a full leukemia leak six times as much. By the rules ROS is then
 * 0.24 on side a and 0.22 on side b, and without SLUG 0.26 and 0.12; half of the rest is lost at 0.25. That SLC13A3, which loss of SLUG
 * raises, takes renewal by itself is cut.
 */
const exposed: Change = {
  perturb: [held('o2', mmHg(60)), held('plasma', quantity(0.24, 'K'))],
  cut: ['slc13a3-restricts-lsc'],
};
const where = 'leukemic, oxygen held at 60 mmHg and plasma at 0.24 K, SLC13A3 apart from renewal';
const contrast = {
  of: overgrownWith(`${where}, LSC without SLUG`, exposed, { perturb: off('lsc', 'slug') }),
  against: overgrownWith(where, exposed),
};
const inTheEnd = { scale: 'relative', days: [5] } as const;

/** SLUG that keeps the ROS of LSC down, or that keeps it up. */
export const slugAndRos: DisputeExperiment = {
  id: 'D-ROS-LSC',
  asks: 'What becomes of LSC without SLUG where their ROS stands close to what rouses them?',
  observables: [
    {
      name: 'LSC without SLUG',
      contrast,
      ...inTheEnd,
      on: overTheDay(cells('lsc'), 'LSC in the marrow', 'cells'),
    },
    {
      name: 'LSC held by niche places, without SLUG',
      contrast,
      ...inTheEnd,
      on: overTheDay({ kind: 'cells', cell: 'lsc', state: 'held' }, 'held LSC', 'cells'),
    },
  ],
  seeds: 6,
  note: 'LSC of a leukemia that replaces a third of the marrow at once stand for sorted cells that engraft; its bulk, which soon fills the marrow whatever LSC do, is not read. Oxygen and plasma are held, in every arm. By SLC13A3 LSC without SLUG renew themselves less on either side: that is cut in every arm. Loss of BCL-2 is left out: with all that is open of mitochondria ROS stays below 0.3, and kills at 0.6.',
};
