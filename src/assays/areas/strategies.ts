import { days, hours, internal } from '../../core/units.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { isAny } from '../reading.ts';
import { changed } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import {
  fiveAndThree,
  hscAfter,
  inductionStarts,
  lscAfter,
  mobilizer,
  moved,
  survivors,
  treated,
  undosed,
} from '../treatment.ts';

/** Treated marrow in which cells are moved out from so many hours after the first dose, or before it, for so many days. */
const movedOut = (offset: number, lasting: number) =>
  changed(treated, { perturb: moved({ time: hours(internal(inductionStarts) + offset) }, days(lasting)) });
const from = (offset: number, lasting: number): AssayArm => {
  const when = offset < 0 ? `${-offset} h before it` : `${offset} h into it`;
  return survivors(`5+3, moved out for ${lasting} d from ${when}`, movedOut(offset, lasting));
};

/** Assays of the section on strategies that target the microenvironment. */
export const strategies: readonly Assay[] = [
  {
    id: 'B050',
    class: 'E',
    asks: 'Does induction leave fewer LSC when they are moved out of their shelter from a day before it on, and not from a day into it?',
    contrast: { of: from(-24, 9), against: from(24, 9) },
    reading: lscAfter,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'no drug is given, in either arm',
      of: survivors('moved out for 9 d from 24 h before, no drugs', undosed(movedOut(-24, 9))),
      against: survivors('moved out for 9 d from 24 h into, no drugs', undosed(movedOut(24, 9))),
    },
    beside: {
      arms: [
        from(-24, 1),
        from(24, 1),
        survivors('5+3 with CXCR4 and VLA-4 blocked', changed(treated, { perturb: mobilizer })),
        fiveAndThree,
      ],
      readings: [
        lscAfter,
        isAny(lscAfter, 'share of seeds in which an LSC is left that leukemia could come back from'),
        hscAfter,
      ],
    },
    seeds: 5,
    note: 'That there is a best lead time is read as: a day before is better than a day after. Beside it stand a day of it instead of nine, its start with the first dose, and 5+3 alone. CXCR4 and VLA-4 are blocked wholly. Relapse itself takes longer than these runs: “marrow compare” with “--vary” follows it. Mouse 5+3.',
  },
];
