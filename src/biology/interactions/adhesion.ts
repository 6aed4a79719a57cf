import { fraction, quantity } from '../../core/units.ts';
import { lodging } from '../../model/behavior.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { engaged, nearby } from '../../model/signal.ts';
import { blast } from '../cells/blast.ts';
import { carCell } from '../cells/car-cell.ts';
import { endothelialCell } from '../cells/endothelial-cell.ts';
import { leukemicProgenitor } from '../cells/leukemic-progenitor.ts';
import { lsc } from '../cells/lsc.ts';
import { nestinBrightMsc } from '../cells/nestin-bright-msc.ts';
import { eSelectinExpression, hedgehog, vcam1Expression, wnt } from '../pathways/cytokines.ts';
import { bcl2, nfkb } from '../pathways/index.ts';
import { cd44v, onNCadherin, selectinLigand } from '../receptors/adhesion.ts';
import { vcam1 } from '../receptors/ligands.ts';
import { gradual, sigmoid, steep } from './steepness.ts';

const leukemic = [lsc, leukemicProgenitor, blast];
const niche = [carCell, nestinBrightMsc];
const half = (value: number, why: string) => assumed(fraction(value), [value / 3, value * 2 > 1 ? 1 : value * 2], why);

/** Adhesion that tells both partners something: VCAM-1 and stroma, E-selectin and vessel walls, CD44 and hyaluronan. */
export const adhesionRules: readonly Rule[] = [
  rule('vla4-activates-nfkb-of-stroma', {
    cells: niche,
    signal: engaged(vcam1),
    effect: 'increases',
    target: nfkb,
    halfMaximum: assumed(
      quantity(3.5, '1'),
      [2, 8],
      'twice what healthy marrow binds, one stem cell in the place and a few that pass; the review says it of AML cells',
    ),
    power: steep,
    because: ['A183'],
  }),
  rule('nfkb-raises-vcam1-of-stroma', {
    cells: niche,
    signal: nfkb,
    effect: 'increases',
    target: vcam1Expression,
    halfMaximum: half(0.5, 'the middle of its range'),
    power: sigmoid,
    because: ['A115', 'A170', 'A183'],
    beyond: { says: 'that NF-κB raises VCAM-1; the source is on endothelium', cites: ['Iademarco1992'] },
  }),
  rule('leukemic-cells-raise-e-selectin', {
    cells: [endothelialCell],
    signal: nearby('leukemic', 'leukemic cells'),
    effect: 'increases',
    target: eSelectinExpression,
    halfMaximum: assumed(
      quantity(60, '1'),
      [15, 120],
      'a third or so of the cells that full marrow has within 30 µm; the review does not say by what signal',
    ),
    power: gradual,
    because: ['A188'],
  }),
  rule('e-selectin-activates-wnt', {
    cells: leukemic,
    signal: selectinLigand,
    effect: 'increases',
    target: wnt,
    halfMaximum: half(0.5, 'what a wall does to a cell that passes it, once its E-selectin is half of the most'),
    power: sigmoid,
    because: ['A189'],
  }),
  rule('e-selectin-activates-hedgehog', {
    cells: leukemic,
    signal: selectinLigand,
    effect: 'increases',
    target: hedgehog,
    halfMaximum: half(0.5, 'as WNT'),
    power: sigmoid,
    because: ['A189'],
  }),
  rule('n-cadherin-activates-wnt', {
    cells: leukemic,
    signal: onNCadherin,
    effect: 'increases',
    target: wnt,
    halfMaximum: assumed(quantity(1.2, '1'), [0.4, 2.4], 'as fibronectin does to AKT'),
    power: gradual,
    because: ['B005'],
    beyond: {
      says: 'by which cadherin and which pathway; the source is on chronic myeloid leukemia',
      cites: ['Zhang2013'],
    },
  }),
  rule('wnt-raises-bcl2', {
    cells: leukemic,
    signal: wnt,
    effect: 'increases',
    target: bcl2,
    halfMaximum: half(1, 'full WNT gives half of it'),
    power: sigmoid,
    because: ['A189'],
    beyond: { says: 'that WNT protects by the BCL-2 family', cites: [] },
  }),
  rule('hedgehog-raises-bcl2', {
    cells: leukemic,
    signal: hedgehog,
    effect: 'increases',
    target: bcl2,
    halfMaximum: half(1, 'as WNT'),
    power: sigmoid,
    because: ['A189'],
    beyond: {
      says: 'that Hedgehog protects by the BCL-2 family; the source is on keratinocytes',
      cites: ['Bigelow2004'],
    },
  }),
  rule('cd44-lodges-lsc', {
    cells: [lsc],
    signal: cd44v,
    effect: 'increases',
    target: lodging,
    halfMaximum: fitted(
      fraction(0.44),
      [0.2, 0.8],
      'what passes a free niche place binds, so that an LSC with CD44 lodges there as fast as before CD44 was in the model',
    ),
    power: gradual,
    because: ['A190'],
    beyond: {
      says: 'by which step an antibody to CD44 cuts repopulation: by the source LSC do not reach their niches',
      cites: ['Jin2006'],
    },
  }),
];
