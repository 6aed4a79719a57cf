import type { Assay } from '../assay.ts';
import { mean } from '../reading.ts';
import { changed } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import { after, fiveAndThree, mobilizer, restOff, survivors, treated } from '../treatment.ts';

/** Assays of the section on strategies that target the microenvironment. */
export const strategies: readonly Assay[] = [
  {
    id: 'B050',
    class: 'E',
    asks: 'Does induction leave fewer LSC when they are moved out of their shelter at its start, because they come to cycle?',
    contrast: {
      of: survivors('5+3 with CXCR4 and VLA-4 blocked', changed(treated, { perturb: mobilizer })),
      against: fiveAndThree,
    },
    reading: mean(
      { kind: 'cells', cell: 'lsc', state: 'alive' },
      after,
      'LSC in marrow and blood one day after the last dose',
      'cells',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'the quiescence program keeps nothing out of the cycle, in either arm',
      of: survivors('5+3 with both blocked, no rest', changed(restOff, { perturb: mobilizer })),
      against: survivors('5+3, no rest', restOff),
    },
    seeds: 6,
    note: 'One timing, with the first dose; the finding asks for a best lead time among several. Mouse 5+3.',
  },
];
