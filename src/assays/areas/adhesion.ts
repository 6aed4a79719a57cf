import { days, quantity } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { cxcr4Rules, deafToCxcr4 } from '../contact.ts';
import { mean } from '../reading.ts';
import { atLeukemicShare, atOnce, changed, leukemic, settled } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';

const graft = atOnce('graft', 'transplant', 'lsc', { count: quantity(20, 'cells') });
const grafted = changed(settled(days(14)), { perturb: [{ ...graft, genotype: ['mll-af9'] }] });
/** What holds LSC. */
const bonds = ['vla4', 'kit', 'cxcr4', 'cd44v'];
/** All by which LSC touch stroma, matrix and vessel walls. */
const adhesive = [...bonds, 'vla4-on-fibronectin', 'integrin-alpha7', 'selectin-ligand'];
const adhesionRules = [
  'scf-activates-akt',
  'vcam1-activates-nfkb',
  'cd44-lodges-lsc',
  'fibronectin-activates-akt',
  'laminin-activates-erk',
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

const established = leukemic(days(45));
const cxcr4Off = {
  id: 'cxcr4-off',
  at: atLeukemicShare(0.2),
  action: 'knock-out',
  target: 'cxcr4',
  cell: 'lsc',
} as const;
/** The same calendar, with nothing done. */
const nothingOff = { ...cxcr4Off, action: 'block', fraction: quantity(0, '1') } as const;
const deaf = changed(established, deafToCxcr4);
const twoWeeksOn = (name: string, scenario: Scenario): AssayArm => ({
  name,
  scenario,
  followUp: { event: 'cxcr4-off', lasting: days(14) },
});

/** Assays of the section on cytokines and adhesion molecules in leukemia. */
export const adhesion: readonly Assay[] = [
  {
    id: 'A174',
    class: 'E',
    asks: 'Do LSC become fewer when they lose CXCR4?',
    contrast: {
      of: twoWeeksOn('LSC lose CXCR4', changed(established, { perturb: [cxcr4Off] })),
      against: twoWeeksOn('leukemic', changed(established, { perturb: [nothingOff] })),
    },
    reading: mean(
      { kind: 'cells', cell: 'lsc', state: 'alive' },
      { after: 'cxcr4-off', from: days(12), to: days(14) },
      'LSC in marrow and blood 12 to 14 days later',
      'cells',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'CXCR4 of LSC neither holds nor tells anything, in either arm',
      of: twoWeeksOn('deaf LSC lose CXCR4', changed(deaf, { perturb: [cxcr4Off] })),
      against: twoWeeksOn('leukemic, deaf LSC', changed(deaf, { perturb: [nothingOff] })),
    },
    seeds: 10,
    note: 'From the day on which a fifth of the marrow is leukemic.',
  },
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
      says: 'VLA-4, KIT, CXCR4, CD44, integrin α7 and selectin ligands of LSC neither hold nor tell anything, in either arm',
      of: { name: 'slippery LSC without adhesion', scenario: changed(slippery, adhesionOff) },
      against: { name: 'slippery LSC', scenario: slippery },
    },
    seeds: 10,
    note: 'Adhesion means VLA-4, KIT, CXCR4, CD44, integrin α7 and selectin ligands, all by which LSC bind anything in the model.',
  },
];
