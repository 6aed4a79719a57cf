import { days } from '../../core/units.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { course, leukemicCells } from '../growth.ts';
import { mean } from '../reading.ts';
import { changed, leukemic } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import { hsc } from '../stem-cells.ts';
import { off } from '../stress.ts';

const disease = leukemic(course);
const arm = (name: string, change: Parameters<typeof changed>[1]): AssayArm => ({
  name,
  scenario: changed(disease, change),
});
const withExosomes: AssayArm = { name: 'leukemic', scenario: disease };
const uptakeOff = { perturb: off('stroma', 'aml-exosome-cargo') };
const harmless = { cut: ['leukemic-exosomes-lower-cxcl12', 'leukemic-exosomes-lower-jagged1'] };
const withoutExosomes = arm('leukemic, no exosomes taken up', uptakeOff);
const control = {
  kind: 'cut',
  says: 'exosomes lower neither CXCL12 nor Jagged1, in either arm',
  of: arm('leukemic, no harmless exosomes taken up', { ...uptakeOff, ...harmless }),
  against: arm('leukemic, harmless exosomes', harmless),
} as const;

/** Assays on the exosomes of leukemic cells, of the section on how niche and leukemia act on each other. */
export const exosomes: readonly Assay[] = [
  {
    id: 'A109',
    class: 'E',
    asks: 'Does leukemia grow less when stroma takes up none of its exosomes?',
    contrast: { of: withoutExosomes, against: withExosomes },
    reading: leukemicCells,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control,
    seeds: 10,
    note: 'Exosomes of the model lower CXCL12 and Jagged1 of stroma and do nothing for leukemic cells: whether that helps them is asked.',
  },
  {
    id: 'A110',
    class: 'E',
    asks: 'Are there more HSC in leukemic marrow when stroma takes up none of its exosomes?',
    contrast: { of: withoutExosomes, against: withExosomes },
    reading: mean(hsc(), { from: days(18), to: days(24) }, 'HSC in the marrow on days 18 to 24', 'cells'),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control,
    seeds: 10,
    note: 'Leukemic marrow without uptake instead of healthy marrow with exosomes, as giver and vesicle are one in the model.',
  },
];
