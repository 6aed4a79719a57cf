import type { Assay } from '../assay.ts';
import { mean } from '../reading.ts';
import { changed } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import { hsc } from '../stem-cells.ts';
import { after, fiveAndThree, mobilizer, survivors, treated, undosed } from '../treatment.ts';

const mobilized = changed(treated, { perturb: mobilizer });

/** Assays of the section on conclusions and outlook. */
export const outlook: readonly Assay[] = [
  {
    id: 'B163',
    class: 'E',
    asks: 'Does moving cells out of their niche cost HSC under chemotherapy, because free HSC cycle and are killed?',
    contrast: {
      of: survivors('5+3 with CXCR4 and VLA-4 blocked', mobilized),
      against: fiveAndThree,
    },
    reading: mean(hsc('alive'), after, 'HSC in marrow and blood one day after the last dose', 'cells'),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'no drug is given, in either arm',
      of: survivors('CXCR4 and VLA-4 blocked, no drugs', undosed(mobilized)),
      against: survivors('no drugs', undosed(treated)),
    },
    seeds: 6,
    note: 'One timing, with the first dose; mouse 5+3.',
  },
];
