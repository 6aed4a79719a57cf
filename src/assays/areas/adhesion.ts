import { quantity } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import { cxcr4Rules, deafToCxcr4, grafted, lscAfterGraft } from '../contact.ts';
import { dayFive, fiveDays, untreated } from '../overgrown.ts';
import { mean } from '../reading.ts';
import { goOn } from '../rested.ts';
import { atOnce, changed } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';

/** What holds LSC. */
const bonds = ['vla4', 'kit', 'cxcr4', 'cd44v'];
/** All by which LSC touch stroma, matrix and vessel walls. */
const adhesive = [...bonds, 'vla4-on-fibronectin', 'integrin-alpha7', 'integrin-on-collagen-1', 'selectin-ligand'];
const adhesionRules = [
  'scf-activates-akt',
  'vcam1-activates-nfkb',
  'cd44-lodges-lsc',
  'fibronectin-activates-akt',
  'laminin-activates-erk',
  'collagen-activates-erk',
  'e-selectin-activates-wnt',
  'e-selectin-activates-hedgehog',
];
const adhesionOff = {
  perturb: adhesive.map((gene) => atOnce(`${gene}-off`, 'knock-out', gene, { cell: 'lsc' })),
};
/** LSC whose receptors hold nothing and tell nothing. */
const slippery = changed(grafted, {
  set: Object.fromEntries(bonds.map((gene) => [`cellTypes.lsc.bonds.${gene}.weight`, quantity(0, '1')])),
  cut: [...cxcr4Rules, ...adhesionRules],
});

const cxcr4Off = { perturb: [atOnce('cxcr4-off', 'knock-out', 'cxcr4', { cell: 'lsc' })] };

/** Assays of the section on cytokines and adhesion molecules in leukemia. */
export const adhesion: readonly Assay[] = [
  {
    id: 'A174',
    class: 'E',
    asks: 'Do LSC become fewer when they lose CXCR4?',
    contrast: { of: fiveDays.leukemia('LSC lose CXCR4', cxcr4Off), against: untreated },
    reading: mean(
      { kind: 'cells', cell: 'lsc', state: 'alive' },
      dayFive,
      'LSC in marrow and blood on days 4 to 5',
      'cells',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'CXCR4 of LSC neither holds nor tells anything, in either arm',
      of: fiveDays.leukemia('deaf LSC lose CXCR4', deafToCxcr4, cxcr4Off),
      against: fiveDays.leukemia('leukemic, deaf LSC', deafToCxcr4),
    },
    seeds: 6,
    note: 'They lose it as a third of the marrow becomes leukemic, and are counted five days later.',
  },
  {
    id: 'A181',
    class: 'E',
    asks: 'Do LSC fail to engraft from blood when nothing makes them adhere?',
    contrast: {
      of: goOn('LSC without adhesion', grafted, adhesionOff),
      against: goOn('LSC', grafted),
    },
    reading: lscAfterGraft,
    scale: 'relative',
    expects: { effect: 'below', smallest: 0.8, because: 'nearly none engraft: at least four fifths fewer' },
    control: {
      kind: 'cut',
      says: 'VLA-4, KIT, CXCR4, CD44, integrins on laminin and collagen and selectin ligands of LSC neither hold nor tell anything, in either arm',
      of: goOn('slippery LSC without adhesion', slippery, adhesionOff),
      against: goOn('slippery LSC', slippery),
    },
    seeds: 6,
    note: 'Counted five days after they came, instead of weeks. Adhesion means VLA-4, KIT, CXCR4, CD44, integrins on laminin and collagen and selectin ligands, all by which LSC bind anything in the model.',
  },
];
