import { days, quantity } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import { mean } from '../reading.ts';
import { atOnce, changed, settled } from '../scenes.ts';

const graft = atOnce('graft', 'transplant', 'lsc', { count: quantity(20, 'cells') });
const grafted = changed(settled(days(14)), { perturb: [{ ...graft, genotype: ['mll-af9'] }] });
const adhesionOff = {
  perturb: ['vla4', 'kit', 'cxcr4'].map((gene) => atOnce(`${gene}-off`, 'knock-out', gene, { cell: 'lsc' })),
};
/** LSC whose receptors hold nothing and tell nothing. */
const slippery = changed(grafted, {
  set: Object.fromEntries(
    ['vla4', 'kit', 'cxcr4'].map((gene) => [`cellTypes.lsc.bonds.${gene}.weight`, quantity(0, '1')]),
  ),
  cut: [
    'cxcl12-activates-integrins',
    'cxcl12-attracts',
    'cxcl12-retains',
    'cxcl12-activates-akt',
    'scf-activates-akt',
    'vcam1-activates-nfkb',
  ],
});

/** Assays of the section on cytokines and adhesion molecules in leukemia. */
export const adhesion: readonly Assay[] = [
  {
    id: 'A181',
    class: 'E',
    asks: 'Do LSC fail to engraft from blood when nothing makes them adhere?',
    contrast: {
      of: { name: 'LSC without adhesion', scenario: changed(grafted, adhesionOff) },
      against: { name: 'LSC', scenario: grafted },
    },
    reading: mean(
      { kind: 'cells', cell: 'lsc', state: 'alive' },
      { from: days(12), to: days(14) },
      'LSC in marrow and blood on days 12 to 14',
      'cells',
    ),
    scale: 'relative',
    expects: { effect: 'below', smallest: 0.8, because: 'nearly none engraft: at least four fifths fewer' },
    control: {
      kind: 'cut',
      says: 'VLA-4, KIT and CXCR4 of LSC neither hold nor tell anything, in either arm',
      of: { name: 'slippery LSC without adhesion', scenario: changed(slippery, adhesionOff) },
      against: { name: 'slippery LSC', scenario: slippery },
    },
    seeds: 10,
    note: 'Adhesion means VLA-4, KIT and CXCR4, all that binds LSC in the model.',
  },
];
