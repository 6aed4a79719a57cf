import type { Assay } from '../assay.ts';
import { mean } from '../reading.ts';
import { changed } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import { after, fiveAndThree, mobilizer, survivors, treated, undosed, withoutDrugs } from '../treatment.ts';

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
      says: 'no drug is given, in either arm',
      of: survivors('CXCR4 and VLA-4 blocked', undosed(changed(treated, { perturb: mobilizer }))),
      against: withoutDrugs,
    },
    seeds: 6,
    note: 'One timing, with the first dose; the finding asks for a best lead time among several. Mouse 5+3.',
  },
];
