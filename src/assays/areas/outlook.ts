import { days } from '../../core/units.ts';
import { fivePlusThree } from '../../scenarios/index.ts';
import type { Assay } from '../assay.ts';
import { mean, over } from '../reading.ts';
import { changed } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import { hsc } from '../stem-cells.ts';
import { after, fiveAndThree, lscAfter, lscBefore, mobilizer, survivors, treated, undosed } from '../treatment.ts';

const mobilized = changed(treated, { perturb: mobilizer });

/** 5+3 after leukemia has had five days to change the marrow, where the others give it one. */
const late = {
  ...treated,
  until: days(11),
  regimens: [{ ...fivePlusThree, start: { time: days(5) } }],
};
/** Leukemic cells that leave stroma, vessels and nerves as they are. */
const harmless = {
  cut: [
    'vla4-activates-nfkb-of-stroma',
    'leukemic-cells-raise-e-selectin',
    'stroma-takes-up-leukemic-exosomes',
    'leukemic-cells-hold-back-adipogenesis',
    'leukemic-cells-destroy-nerves',
    'il-6 in leukemic',
    'vegf in leukemic',
    'angpt2 in leukemic',
  ],
};

/** Assays of the section on conclusions and outlook. */
export const outlook: readonly Assay[] = [
  {
    id: 'B150',
    class: 'E',
    asks: 'Does a larger share of LSC outlive induction in marrow that leukemia has had time to change?',
    contrast: { of: survivors('5+3 after five days', late), against: fiveAndThree },
    reading: over(lscAfter, lscBefore, 'LSC after induction over those at its first dose'),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'leukemic cells leave stroma, vessels and nerves as they are, in either arm',
      of: survivors('5+3 after five days in unchanged marrow', changed(late, harmless)),
      against: survivors('5+3 in unchanged marrow', changed(treated, harmless)),
    },
    seeds: 6,
    note: 'Marrow of one day and of five instead of a naive and an educated one with as many leukemic cells: the share that outlives treatment is read. LSC also have more time to find places, which the control leaves.',
  },
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
