import { lsc } from '../../biology/cells/lsc.ts';
import { quantity } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import { grafted, lscAfterGraft, untoldByCxcr4 } from '../contact.ts';
import { dayFive, fiveDays, untreated } from '../overgrown.ts';
import { mean } from '../reading.ts';
import { goOn } from '../rested.ts';
import { atOnce, changed } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';

const bonds = (lsc.bonds ?? []).map(({ receptor }) => receptor.id);
/** All by which LSC bind what other cells show, and CXCR4, which holds as well. */
const adhesive = new Set([
  ...bonds,
  ...(lsc.receptors ?? [])
    .filter(({ receptor }) => receptor.ligand.kind === 'ligand')
    .map(({ receptor }) => receptor.id),
]);
const adhesionOff = {
  perturb: [...adhesive].map((gene) => atOnce(`${gene}-off`, 'knock-out', gene, { cell: 'lsc' })),
};
/** LSC whose receptors hold nothing, and tell what they did. */
const slippery = changed(grafted, {
  set: Object.fromEntries(bonds.map((gene) => [`cellTypes.lsc.bonds.${gene}.weight`, quantity(0, '1')])),
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
      says: 'CXCR4 tells cells neither to live nor to divide, and draws and holds LSC as before, in either arm',
      of: fiveDays.leukemia('untold LSC lose CXCR4', untoldByCxcr4, cxcr4Off),
      against: fiveDays.leukemia('leukemic, CXCR4 tells nothing', untoldByCxcr4),
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
      says: 'no receptor holds LSC, and each tells them what it did, in either arm',
      of: goOn('slippery LSC without adhesion', slippery, adhesionOff),
      against: goOn('slippery LSC', slippery),
    },
    seeds: 6,
    note: 'Counted five days after they came, instead of weeks. Adhesion means all receptors by which LSC of the model bind what other cells show, and CXCR4.',
  },
];
