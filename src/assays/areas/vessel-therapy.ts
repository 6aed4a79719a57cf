import type { Assay } from '../assay.ts';
import { levels } from '../smallest-effects.ts';
import { leukemia, nearBone, silent, untouched } from '../vessels.ts';

/** Assays of the section on vessels as a target. */
export const vesselTherapy: readonly Assay[] = [
  {
    id: 'B076',
    class: 'E',
    asks: 'Is vessel lost near bone in leukemic marrow?',
    contrast: { of: leukemia('leukemic'), against: untouched },
    reading: nearBone,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'leukemic cells secrete neither VEGF nor Ang-2',
      of: leukemia('leukemic, silent to vessels', silent),
      against: untouched,
    },
    seeds: 6,
    note: 'Sinusoids only: arterioles of the model are not lined by cells that could die.',
  },
];
