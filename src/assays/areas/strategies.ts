import type { Assay } from '../assay.ts';
import { isAny } from '../reading.ts';
import { changed } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import { fiveAndThree, hscAfter, lscAfter, mobilizerOf, movedOut, survivors, treated, undosed } from '../treatment.ts';

const half = 0.5;
const aDayBefore = movedOut(half, -24);
const aDayInto = movedOut(half, 24);

/** Assays of the section on strategies that target the microenvironment. */
export const strategies: readonly Assay[] = [
  {
    id: 'B050',
    class: 'E',
    asks: 'Does induction leave fewer LSC when half of what holds them is taken from a day before it on, and not from a day into it?',
    contrast: {
      of: survivors('5+3, half moved out from a day before it', aDayBefore),
      against: survivors('5+3, half moved out from a day into it', aDayInto),
    },
    reading: lscAfter,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'no drug is given, in either arm',
      of: survivors('half moved out from a day before, no drugs', undosed(aDayBefore)),
      against: survivors('half moved out from a day into, no drugs', undosed(aDayInto)),
    },
    beside: {
      arms: [
        survivors('5+3, half moved out with the first dose', changed(treated, { perturb: mobilizerOf(half) })),
        fiveAndThree,
      ],
      readings: [
        lscAfter,
        isAny(lscAfter, 'share of seeds in which an LSC is left that leukemia could come back from'),
        hscAfter,
      ],
    },
    seeds: 5,
    note: 'That there is a best lead time is read as: a day before is better than a day after. Half of CXCR4 and of VLA-4 is blocked for nine days: the whole leaves no LSC, whenever it begins, and nothing to compare. Beside it stand its start with the first dose, and 5+3 alone. “marrow validation scans release” has more shares, offsets and times, and what grows again. Mouse 5+3.',
  },
];
