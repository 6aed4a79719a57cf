import { fraction } from '../../core/units.ts';
import { selfRenewal, threshold } from '../../model/behavior.ts';
import { assumed } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { blast } from '../cells/blast.ts';
import { hsc } from '../cells/hsc.ts';
import { hspc } from '../cells/hspc.ts';
import { leukemicProgenitor } from '../cells/leukemic-progenitor.ts';
import { lsc } from '../cells/lsc.ts';
import { akt, bcl2, flt3Itd, mllAf9, nfkb, stat5 } from '../pathways/index.ts';
import { cxcr4, kit, vegfr, vla4 } from '../receptors/index.ts';

const half = (value: number) =>
  assumed(fraction(value), [value / 3, value * 2 > 1 ? 1 : value * 2], 'half of the range that the signal takes');
const present = assumed(fraction(0.1), [0.01, 0.5], 'a mutation is there or not: any value below 1 gives the same');

/** What drives leukemic cells and what shields them: soluble and contact protection meet only in the damage threshold. */
export const leukemiaRules: readonly Rule[] = [
  rule('mll-af9-renews-lsc', {
    cells: [lsc],
    signal: mllAf9,
    effect: 'increases',
    target: selfRenewal,
    halfMaximum: present,
    power: 4,
    because: ['A013'],
  }),
  rule('flt3-itd-activates-stat5', {
    cells: [lsc, leukemicProgenitor, blast],
    signal: flt3Itd,
    effect: 'increases',
    target: stat5,
    halfMaximum: present,
    power: 4,
    because: ['A175'],
  }),
  rule('stat5-raises-bcl2', {
    cells: [lsc, leukemicProgenitor, blast],
    signal: stat5,
    effect: 'increases',
    target: bcl2,
    halfMaximum: half(0.7),
    power: 2,
    because: ['B014'],
  }),
  rule('vcam1-activates-nfkb', {
    cells: [hsc, lsc, leukemicProgenitor, blast],
    signal: vla4,
    effect: 'increases',
    target: nfkb,
    halfMaximum: half(0.5),
    power: 4,
    because: ['A183'],
  }),
  rule('cxcl12-activates-akt', {
    cells: [hsc, hspc, lsc, leukemicProgenitor, blast],
    signal: cxcr4,
    effect: 'increases',
    target: akt,
    halfMaximum: half(0.6),
    power: 2,
    because: ['A175'],
  }),
  rule('scf-activates-akt', {
    cells: [hsc, hspc, lsc],
    signal: kit,
    effect: 'increases',
    target: akt,
    halfMaximum: half(0.6),
    power: 2,
    because: ['A077'],
  }),
  rule('nfkb-raises-bcl2', {
    cells: [hsc, lsc, leukemicProgenitor, blast],
    signal: nfkb,
    effect: 'increases',
    target: bcl2,
    halfMaximum: half(0.6),
    power: 4,
    because: ['A184', 'B017'],
  }),
  rule('akt-raises-bcl2', {
    cells: [hsc, hspc, lsc, leukemicProgenitor, blast],
    signal: akt,
    effect: 'increases',
    target: bcl2,
    halfMaximum: half(0.8),
    power: 4,
    because: ['B017', 'B087'],
  }),
  rule('vegf-raises-bcl2', {
    cells: [lsc, leukemicProgenitor, blast],
    signal: vegfr,
    effect: 'increases',
    target: bcl2,
    halfMaximum: half(0.7),
    power: 4,
    because: ['A129'],
  }),
  rule('bcl2-raises-the-damage-threshold', {
    cells: [hsc, hspc, lsc, leukemicProgenitor, blast],
    signal: bcl2,
    effect: 'increases',
    target: threshold,
    halfMaximum: half(0.6),
    power: 2,
    because: ['A184', 'A216', 'B012'],
  }),
];
