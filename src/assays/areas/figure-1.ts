import type { Assay } from '../assay.ts';
import { leukemia, untouched, untreated } from '../overgrown.ts';
import { over } from '../reading.ts';
import { levels } from '../smallest-effects.ts';
import { farFromBone, nearBone, silent } from '../vessels.ts';

/** Assays of the first figure. */
export const figure1: readonly Assay[] = [
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
