import { hours, internal } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import { isAny } from '../reading.ts';
import { changed } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import {
  fiveAndThree,
  hscAfter,
  inductionStarts,
  lscAfter,
  mobilizer,
  mobilizerOf,
  survivors,
  treated,
  undosed,
} from '../treatment.ts';

/** Treated marrow in which cells are moved out of their shelter from so many hours after the first dose on. */
const movedOut = (offset: number) =>
  changed(treated, { perturb: mobilizerOf(1, { time: hours(internal(inductionStarts) + offset) }) });
const aDayBefore = movedOut(-24);
const aDayInto = movedOut(24);

/** Assays of the section on strategies that target the microenvironment. */
export const strategies: readonly Assay[] = [
  {
    id: 'B050',
    class: 'E',
    asks: 'Does induction leave fewer LSC when they are moved out of their shelter from a day before it on, and not from a day into it?',
    contrast: {
      of: survivors('5+3, moved out from a day before it', aDayBefore),
      against: survivors('5+3, moved out from a day into it', aDayInto),
    },
    reading: lscAfter,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'no drug is given, in either arm',
      of: survivors('moved out from a day before, no drugs', undosed(aDayBefore)),
      against: survivors('moved out from a day into, no drugs', undosed(aDayInto)),
    },
    beside: {
      arms: [survivors('5+3 with CXCR4 and VLA-4 blocked', changed(treated, { perturb: mobilizer })), fiveAndThree],
      readings: [
        lscAfter,
        isAny(lscAfter, 'share of seeds in which an LSC is left that leukemia could come back from'),
        hscAfter,
      ],
    },
    seeds: 5,
    note: 'That there is a best lead time is read as: a day before is better than a day after. Beside it stand its start with the first dose, and 5+3 alone. CXCR4 and VLA-4 are blocked wholly, for nine days. Relapse itself takes longer than these runs: “marrow compare” with “--vary” follows it. Mouse 5+3.',
  },
];
