import { days } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import { hscInFourthWeek } from '../stem-cells.ts';

const marrow = settled(days(28));
const intact = { name: 'intact', scenario: marrow };

const withoutOsteoblasts = atOnce('osteoblast-ablation', 'ablate', 'osteoblast');
/** Osteoblasts that show nothing and secrete nothing that a cell of the model answers. */
const bare = changed(marrow, {
  perturb: ['jag1', 'scf', 'vcam1', 'cxcl12'].map((gene) =>
    atOnce(`osteoblast-${gene}-off`, 'knock-out', gene, { cell: 'osteoblast' }),
  ),
});

const withoutCarCells = atOnce('car-ablation', 'ablate', 'car-cell');
const withoutCxcl12 = changed(marrow, {
  perturb: [atOnce('cxcl12-off', 'knock-out', 'cxcl12', { cell: 'car-cell' })],
});

/** Assays of the section on other components of the endosteal and the perivascular niche. */
export const niches: readonly Assay[] = [
  {
    id: 'A077',
    class: 'E',
    asks: 'Do HSC become fewer when osteoblasts are ablated?',
    contrast: {
      of: { name: 'without osteoblasts', scenario: changed(marrow, { perturb: [withoutOsteoblasts] }) },
      against: intact,
    },
    reading: hscInFourthWeek,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'osteoblasts show no ligand and secrete no CXCL12 in either arm',
      of: {
        name: 'without osteoblasts that are bare',
        scenario: changed(bare, { perturb: [withoutOsteoblasts] }),
      },
      against: { name: 'bare osteoblasts', scenario: bare },
    },
    seeds: 10,
    note: 'Side a of the dispute on the role of the endosteum. The finding counts HSC in blood too, which one block holds too few of.',
  },
  {
    id: 'A089',
    class: 'E',
    asks: 'Do HSC become fewer when CAR cells are ablated, because CXCL12 goes with them?',
    contrast: {
      of: { name: 'without CAR cells', scenario: changed(marrow, { perturb: [withoutCarCells] }) },
      against: intact,
    },
    reading: hscInFourthWeek,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'CAR cells secrete no CXCL12 in either arm',
      of: {
        name: 'without CAR cells that made no CXCL12',
        scenario: changed(withoutCxcl12, { perturb: [withoutCarCells] }),
      },
      against: { name: 'CAR cells without CXCL12', scenario: withoutCxcl12 },
    },
    seeds: 10,
  },
];
