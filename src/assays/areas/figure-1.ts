import { days, micrometers } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import { leukemia, untouched, untreated } from '../overgrown.ts';
import { minus, over } from '../reading.ts';
import { goOn } from '../rested.ts';
import { settled } from '../scenes.ts';
import { levels } from '../smallest-effects.ts';
import { restingHsc } from '../stem-cells.ts';
import { farFromBone, nearBone, silent } from '../vessels.ts';

const week = settled(days(5));

/** Assays of the first figure. */
export const figure1: readonly Assay[] = [
  {
    id: 'A112',
    class: 'E',
    asks: 'Do more HSC rest along the arteriole than elsewhere, because cells of that niche activate TGF-β and its walls do not leak?',
    contrast: { of: goOn('intact', week) },
    reading: minus(
      restingHsc({ of: 'arteriole', to: micrometers(30) }, 'share of HSC in G0 within 30 µm of the arteriole'),
      restingHsc({ of: 'arteriole', from: micrometers(30) }, 'share of HSC in G0 beyond'),
      'share of HSC in G0 within 30 µm of the arteriole minus that of all others, days 1.5 to 5',
    ),
    scale: 'difference',
    expects: { effect: 'above', smallest: 0.1, because: '10 % of all HSC, as for any level' },
    control: {
      kind: 'cut',
      says: 'HSC answer neither TGF-β nor ROS',
      of: goOn('deaf to TGF-β and ROS', week, { cut: ['tgf-beta-activates-smad', 'ros-rouses-stem-cells'] }),
    },
    seeds: 10,
    note: 'In the runs of A035. Shuffled labels of place would give 0, with which the difference is compared. The figure says that HSC of different niches behave differently; that those along arterioles rest is side a of the dispute on the niche of quiescence. Few HSC of a block lie there.',
  },
  {
    id: 'A114',
    class: 'E',
    asks: 'Does leukemia leave less vessel near bone, for each that it leaves far from it?',
    contrast: { of: untreated, against: untouched },
    reading: over(nearBone, farFromBone, 'vessel within 100 µm of bone over vessel beyond 200 µm, days 6 to 7'),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'leukemic cells secrete neither VEGF nor Ang-2',
      of: leukemia('leukemic, silent to vessels', silent),
      against: untouched,
    },
    seeds: 5,
    note: 'The figure says that vessels are remodeled differently in different places; in which way is taken from B076.',
  },
];
