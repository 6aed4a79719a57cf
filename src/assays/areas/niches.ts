import { days } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';
import { hscInFourthWeek, restingHsc } from '../stem-cells.ts';

const marrow = settled(days(28));
const intact = { name: 'intact', scenario: marrow };

const withoutOsteoblasts = atOnce('osteoblast-ablation', 'ablate', 'osteoblast');
/** Stroma that shows nothing and secretes nothing that a cell of the model answers. */
const bare = (cell: string, genes: readonly string[]) =>
  changed(marrow, { perturb: genes.map((gene) => atOnce(`${cell}-${gene}-off`, 'knock-out', gene, { cell })) });
const bareOsteoblasts = bare('osteoblast', ['jag1', 'scf', 'vcam1', 'cxcl12']);

const withoutNestinBright = atOnce('nestin-bright-ablation', 'ablate', 'nestin-bright-msc');
const bareNestinBright = bare('nestin-bright-msc', ['scf', 'vcam1', 'cxcl12']);

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
        scenario: changed(bareOsteoblasts, { perturb: [withoutOsteoblasts] }),
      },
      against: { name: 'bare osteoblasts', scenario: bareOsteoblasts },
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
  {
    id: 'A092',
    class: 'E',
    asks: 'Do more HSC cycle when the nestin-bright cells along arterioles are ablated?',
    contrast: {
      of: { name: 'without nestin-bright cells', scenario: changed(marrow, { perturb: [withoutNestinBright] }) },
      against: intact,
    },
    reading: restingHsc(undefined, 'share of HSC in G0 on days 7 to 28'),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'nestin-bright cells show no ligand and secrete no CXCL12 in either arm',
      of: {
        name: 'without nestin-bright cells that are bare',
        scenario: changed(bareNestinBright, { perturb: [withoutNestinBright] }),
      },
      against: { name: 'bare nestin-bright cells', scenario: bareNestinBright },
    },
    seeds: 10,
    note: 'Read as the share that rests, which falls when more cycle; distance and the later pool are not read.',
  },
];
