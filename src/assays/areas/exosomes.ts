import { quantity } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import { fiveDays, growing, growingFreely, leukemiaGrown } from '../overgrown.ts';
import { counts } from '../smallest-effects.ts';
import { balanceInTheWeek, inFourWeeks } from '../stem-cells.ts';
import { held, off } from '../stress.ts';

const releaseOff = { perturb: off('leukemic', 'vesicle-release') };
const harmless = { cut: ['leukemic-exosomes-lower-cxcl12', 'leukemic-exosomes-lower-jagged1'] };
/** As many as full leukemic marrow has, where there is no leukemic cell. */
const infused = { perturb: [held('aml-exosome', quantity(2, 'K'))] };

/** Assays on the exosomes of leukemic cells, of the section on how niche and leukemia act on each other. */
export const exosomes: readonly Assay[] = [
  {
    id: 'A109',
    class: 'E',
    asks: 'Does leukemia grow less when its cells release no exosomes?',
    contrast: { of: growing('growing, no exosomes', releaseOff), against: growingFreely },
    reading: leukemiaGrown,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'exosomes lower neither CXCL12 nor Jagged1, in either arm',
      of: growing('growing, no harmless exosomes', { ...releaseOff, ...harmless }),
      against: growing('growing, harmless exosomes', harmless),
    },
    seeds: 5,
    note: 'Exosomes of the model lower CXCL12 and Jagged1 of stroma and do nothing for leukemic cells: whether that helps them is asked.',
  },
  {
    id: 'A110',
    class: 'E',
    asks: 'Does healthy marrow lose HSC when exosomes of leukemic cells are brought into it?',
    contrast: {
      of: fiveDays.healthy('healthy, exosomes of leukemic cells', infused),
      against: fiveDays.healthy('healthy'),
    },
    reading: balanceInTheWeek,
    scale: 'difference',
    expects: { effect: 'below', ...inFourWeeks },
    control: {
      kind: 'cut',
      says: 'exosomes lower neither CXCL12 nor Jagged1, in either arm',
      of: fiveDays.healthy('healthy, harmless exosomes', { ...infused, ...harmless }),
      against: fiveDays.healthy('healthy, exosomes would be harmless', harmless),
    },
    seeds: 14,
    note: 'The rate of five days stands for what weeks leave.',
  },
];
