import { days, fraction, quantity } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import { mean } from '../reading.ts';
import { goOn } from '../rested.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { oneCell } from '../smallest-effects.ts';
import { daysNineToTen } from '../windows.ts';

/** Marrow without nerves, whose nestin-bright MSC divide. */
const dividing = changed(settled(days(10)), { perturb: [atOnce('denervation', 'ablate', 'sympathetic-nerve')] });
const agonist = {
  ...atOnce('ppar-gamma-cue', 'stimulate', 'ppar-gamma', { cell: 'nestin-bright-msc' }),
  factor: quantity(10, '1'),
};
const noFat = changed(dividing, {
  set: { 'cellTypes.nestin-bright-msc.lineage.next.adipocyte.share': fraction(0) },
});

/** Assays of the section on mesenchymal stem cells. */
export const msc: readonly Assay[] = [
  {
    id: 'A047',
    class: 'W',
    asks: 'Do more daughters of MSC become adipocytes when only the cue of PPAR-γ is raised?',
    contrast: {
      of: goOn('PPAR-γ raised in MSC', dividing, { perturb: [agonist] }),
      against: goOn('denervated', dividing),
    },
    reading: mean({ kind: 'cells', cell: 'adipocyte' }, daysNineToTen, 'adipocytes on days 9 to 10', 'cells'),
    scale: 'difference',
    expects: { effect: 'above', ...oneCell },
    control: {
      kind: 'cut',
      says: 'MSC cannot become adipocytes in either arm',
      of: goOn('PPAR-γ raised, no fate of fat', noFat, { perturb: [agonist] }),
      against: goOn('denervated, no fate of fat', noFat),
    },
    seeds: 5,
    note: 'Ten days of ten dividing MSC. Two of the four fates are in the model: bone and fat. Nerves are cut in all arms, since MSC hardly divide under them.',
  },
];
