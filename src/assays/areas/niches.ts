import { days, fraction, micrometers, quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Assay } from '../assay.ts';
import { mean, minus, times } from '../reading.ts';
import { goOn } from '../rested.ts';
import { atOnce, type Change, changed, settled } from '../scenes.ts';
import { counts, levels, oneCell } from '../smallest-effects.ts';
import { balanceInTheWeek, inFourWeeks, restingHsc } from '../stem-cells.ts';
import { held } from '../stress.ts';
import { daysNineToTen } from '../windows.ts';

const marrow = settled(days(5));
const intact = goOn('intact', marrow);
const arm = (name: string, ...changes: readonly Change[]) => goOn(name, marrow, ...changes);

const withoutOsteoblasts = { perturb: [atOnce('osteoblast-ablation', 'ablate', 'osteoblast')] };
/** Stroma that shows nothing and secretes nothing that a cell of the model answers. */
const bare = (cell: string, genes: readonly string[]) => ({
  perturb: genes.map((gene) => atOnce(`${cell}-${gene}-off`, 'knock-out', gene, { cell })),
});
const bareOsteoblasts = bare('osteoblast', ['jag1', 'scf', 'vcam1', 'opn', 'cxcl12', 'tpo', 'gcsf', 'il-6']);

/** HSC of two donors, one of which lacks MPL: a mutation that does nothing else in HSC marks it, and keeps β1 integrin as it is without TPO. */
const competing = changed(settled(days(10)), {
  perturb: [
    atOnce('competitors', 'transplant', 'hsc', { count: quantity(20, 'cells') }),
    {
      ...atOnce('without-mpl', 'transplant', 'hsc', { count: quantity(20, 'cells') }),
      genotype: ['mll-af9'],
    },
  ],
});
const withoutMpl: Change = {
  rules: [
    {
      id: 'mpl-loss-lowers-beta1-integrin',
      cells: ['hsc'],
      signal: 'mutation:mll-af9',
      effect: 'decreases',
      target: 'beta1-integrin-expression',
      halfMaximum: assumed(fraction(0.5), [0.1, 0.8], 'half of what marks the donor, which is there or not'),
      power: assumed(fraction(16), [4, 16], 'so that nothing is left of what TPO adds'),
      because: ['A081'],
      source: 'an assumption of this assay',
    },
  ],
};
const indifferent = { cut: ['tpo-raises-beta1-integrin'] };

const endosteal = { sides: { 'D-ENDOSTEAL-ROLE': 'a' } };
const withoutAng1 = { cut: ['angpt1 in osteoblast'] };
const deafToAng1 = { cut: ['ang-1-keeps-hsc-quiescent'] };

const withoutNestinBright = { perturb: [atOnce('nestin-bright-ablation', 'ablate', 'nestin-bright-msc')] };
const bareNestinBright = bare('nestin-bright-msc', ['scf', 'vcam1', 'cxcl12']);

/** As much Ang-1 as healthy marrow has, most of it from CAR cells. */
const ang1Held = { perturb: [held('angpt1', quantity(2, 'K'))] };
const withoutCarCells = { perturb: [atOnce('car-ablation', 'ablate', 'car-cell')] };
const withoutCxcl12 = { perturb: [atOnce('cxcl12-off', 'knock-out', 'cxcl12', { cell: 'car-cell' })] };

const tenDays = settled(days(10));
const withoutNetwork = {
  perturb: ['foxc1', 'ebf3'].map((gene) => atOnce(`${gene}-off`, 'knock-out', gene, { cell: 'car-cell' })),
};
const uncommitted = { cut: ['ppar-gamma-commits-car-cells', 'osteogenic-differentiation-commits-car-cells'] };
const cellsOf = (cell: string) => mean({ kind: 'cells', cell }, daysNineToTen, `${cell} on days 9 to 10`, 'cells');
const fatAndBone = minus(
  cellsOf('adipocyte'),
  times(cellsOf('osteoprogenitor'), -1, 'less osteoprogenitors'),
  'adipocytes and osteoprogenitors on days 9 to 10',
);

/** Assays of the section on other components of the endosteal and the perivascular niche. */
export const niches: readonly Assay[] = [
  {
    id: 'A077',
    class: 'E',
    asks: 'Are HSC lost when osteoblasts are ablated?',
    contrast: {
      of: arm('without osteoblasts', withoutOsteoblasts),
      against: intact,
    },
    reading: balanceInTheWeek,
    scale: 'difference',
    expects: { effect: 'below', ...inFourWeeks },
    control: {
      kind: 'cut',
      says: 'osteoblasts show nothing that HSC answer and secrete no CXCL12, TPO, G-CSF or IL-6 in either arm',
      of: arm('without osteoblasts that are bare', bareOsteoblasts, withoutOsteoblasts),
      against: arm('bare osteoblasts', bareOsteoblasts),
    },
    seeds: 6,
    note: 'The rate of the first week stands for what four weeks leave. Side a of the dispute on the role of the endosteum. The finding counts HSC in blood too, which one block holds too few of.',
  },
  {
    id: 'A088',
    class: 'W',
    asks: 'Do CAR cells turn to fat and bone within ten days when they lack FOXC1 and EBF3?',
    contrast: { of: goOn('without FOXC1 and EBF3', tenDays, withoutNetwork), against: goOn('intact', tenDays) },
    reading: fatAndBone,
    scale: 'difference',
    expects: { effect: 'above', ...oneCell },
    control: {
      kind: 'cut',
      says: 'CAR cells are not committed by PPAR-γ or osteogenic differentiation in either arm',
      of: goOn('without FOXC1 and EBF3, not committed', tenDays, withoutNetwork, uncommitted),
      against: goOn('not committed', tenDays, uncommitted),
    },
    seeds: 5,
    note: 'What room that takes from blood formation shows in months: in ten days a fifth of the CAR cells divides, and each leaves one that stays.',
  },
  {
    id: 'A080',
    class: 'W',
    asks: 'Where Ang-1 keeps HSC quiescent, do fewer HSC near bone rest when osteoblasts make none?',
    contrast: {
      of: arm('endosteal niche, osteoblasts without Ang-1', endosteal, withoutAng1),
      against: arm('endosteal niche', endosteal),
    },
    reading: restingHsc({ of: 'bone', to: micrometers(50) }, 'share of HSC in G0 within 50 µm of bone, days 1.5 to 5'),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'HSC do not answer Ang-1 in either arm',
      of: arm('endosteal niche, osteoblasts without Ang-1, deaf to it', endosteal, withoutAng1, deafToAng1),
      against: arm('endosteal niche, deaf to Ang-1', endosteal, deafToAng1),
    },
    seeds: 6,
    note: 'On side a of the dispute on the role of the endosteum, which has the rule; on the other HSC do not answer Ang-1. CAR cells make Ang-1 too. The pool after 5-FU is not read. The review lists this route for self-renewal; rest is recalled.',
  },
  {
    id: 'A081',
    class: 'E',
    asks: 'Do HSC of a donor that lack MPL make up less of the HSC than when they have it?',
    contrast: {
      of: goOn('one of two donors without MPL', competing, withoutMpl),
      against: goOn('two donors', competing),
    },
    reading: mean(
      { kind: 'chimerism', cell: 'hsc', donor: 'without-mpl' },
      daysNineToTen,
      'share of HSC that descend from that donor on days 9 to 10',
      '%',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'thrombopoietin does not raise β1 integrin of HSC, in either arm',
      of: goOn('one of two donors without MPL that did nothing', competing, withoutMpl, indifferent),
      against: goOn('two donors, MPL that does nothing', competing, indifferent),
    },
    seeds: 12,
    note: 'Beside those of the other donor and of the host, in marrow that keeps its own HSC; ten days instead of sixteen weeks, some three divisions of an HSC. A knock-out cannot take MPL from one donor alone: a rule of these arms takes what MPL does. The only way of TPO in the model is β1 integrin, which loosens bonds.',
  },
  {
    id: 'A089',
    class: 'E',
    asks: 'Are HSC lost when CAR cells are ablated, because CXCL12 goes with them?',
    contrast: {
      of: arm('Ang-1 held, without CAR cells', ang1Held, withoutCarCells),
      against: arm('Ang-1 held', ang1Held),
    },
    reading: balanceInTheWeek,
    scale: 'difference',
    expects: { effect: 'below', ...inFourWeeks },
    control: {
      kind: 'cut',
      says: 'CAR cells secrete no CXCL12 in either arm',
      of: arm('Ang-1 held, without CAR cells that made no CXCL12', ang1Held, withoutCxcl12, withoutCarCells),
      against: arm('Ang-1 held, CAR cells without CXCL12', ang1Held, withoutCxcl12),
    },
    seeds: 6,
    note: 'The rate of the first week stands for what four weeks leave. Ang-1 is held in all arms, since vessels close without that of CAR cells. SCF and VCAM-1 of CAR cells are lost in the control too.',
  },
  {
    id: 'A092',
    class: 'E',
    asks: 'Do more HSC cycle when the nestin-bright cells along arterioles are ablated?',
    contrast: {
      of: arm('without nestin-bright cells', withoutNestinBright),
      against: intact,
    },
    reading: restingHsc(undefined, 'share of HSC in G0 on days 1.5 to 5'),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'nestin-bright cells show no ligand and secrete no CXCL12 in either arm',
      of: arm('without nestin-bright cells that are bare', bareNestinBright, withoutNestinBright),
      against: arm('bare nestin-bright cells', bareNestinBright),
    },
    seeds: 6,
    note: 'Read as the share that rests, which falls when more cycle; distance and the later pool are not read.',
  },
];
