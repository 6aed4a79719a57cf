import type { Assay } from '../assay.ts';
import { fiveDays, growing, growingFreely, leukemiaGrown, untreated } from '../overgrown.ts';
import { counts } from '../smallest-effects.ts';
import { balanceInTheWeek, inFourWeeks } from '../stem-cells.ts';
import { off } from '../stress.ts';

const uptakeOff = { perturb: off('stroma', 'aml-exosome-cargo') };
const harmless = { cut: ['leukemic-exosomes-lower-cxcl12', 'leukemic-exosomes-lower-jagged1'] };
const withoutExosomes = fiveDays.leukemia('leukemic, no exosomes taken up', uptakeOff);
const control = {
  kind: 'cut',
  says: 'exosomes lower neither CXCL12 nor Jagged1, in either arm',
  of: fiveDays.leukemia('leukemic, no harmless exosomes taken up', { ...uptakeOff, ...harmless }),
  against: fiveDays.leukemia('leukemic, harmless exosomes', harmless),
} as const;

/** Assays on the exosomes of leukemic cells, of the section on how niche and leukemia act on each other. */
export const exosomes: readonly Assay[] = [
  {
    id: 'A109',
    class: 'E',
    asks: 'Does leukemia grow less when stroma takes up none of its exosomes?',
    contrast: { of: growing('growing, no exosomes taken up', uptakeOff), against: growingFreely },
    reading: leukemiaGrown,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      ...control,
      of: growing('growing, no harmless exosomes taken up', { ...uptakeOff, ...harmless }),
      against: growing('growing, harmless exosomes', harmless),
    },
    seeds: 5,
    note: 'Exosomes of the model lower CXCL12 and Jagged1 of stroma and do nothing for leukemic cells: whether that helps them is asked.',
  },
  {
    id: 'A110',
    class: 'E',
    asks: 'Does leukemic marrow lose fewer HSC when stroma takes up none of its exosomes?',
    contrast: { of: withoutExosomes, against: untreated },
    reading: balanceInTheWeek,
    scale: 'difference',
    expects: { effect: 'above', ...inFourWeeks },
    control,
    seeds: 6,
    note: 'The rate of five days stands for what weeks leave. Leukemic marrow without uptake instead of healthy marrow with exosomes, as giver and vesicle are one in the model.',
  },
];
