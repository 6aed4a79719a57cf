import { fraction } from '../../core/units.ts';
import { selfRenewal, threshold } from '../../model/behavior.ts';
import { assumed } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { blast } from '../cells/blast.ts';
import { hsc } from '../cells/hsc.ts';
import { hspc } from '../cells/hspc.ts';
import { leukemicProgenitor } from '../cells/leukemic-progenitor.ts';
import { lsc } from '../cells/lsc.ts';
import { acquiredResistance, akt, bcl2, flt3Itd, mllAf9, nfkb, stat5 } from '../pathways/index.ts';
import { cxcr4, kit, vegfr, vla4 } from '../receptors/index.ts';
import { gradual, sigmoid } from './steepness.ts';

const half = (value: number, why: string) => assumed(fraction(value), [value / 3, value * 2 > 1 ? 1 : value * 2], why);
const present = (says: string) =>
  assumed(
    fraction(0.1),
    [0.01, 0.5],
    `a mutation is there or not: any value well below 1 gives nearly the same; ${says}`,
  );

/** What drives leukemic cells and what shields them: soluble and contact protection meet only in the damage threshold. */
export const leukemiaRules: readonly Rule[] = [
  rule('mll-af9-renews-lsc', {
    cells: [lsc],
    signal: mllAf9,
    effect: 'increases',
    target: selfRenewal,
    halfMaximum: present('the review says that LSC renew themselves abnormally, not by which mutation'),
    power: sigmoid,
    because: ['A013'],
  }),
  rule('flt3-itd-activates-stat5', {
    cells: [lsc, leukemicProgenitor, blast],
    signal: flt3Itd,
    effect: 'increases',
    target: stat5,
    halfMaximum: present('the review says that FLT3-ITD works with STAT5'),
    power: sigmoid,
    because: ['B009'],
  }),
  rule('stat5-raises-bcl2', {
    cells: [lsc, leukemicProgenitor, blast],
    signal: stat5,
    effect: 'increases',
    target: bcl2,
    halfMaximum: half(0.7, 'full STAT5 gives two thirds of the effect; the review says it of STAT3, not of STAT5'),
    power: gradual,
    because: ['B014'],
  }),
  rule('vcam1-activates-nfkb', {
    cells: [hsc, lsc, leukemicProgenitor, blast],
    signal: vla4,
    effect: 'increases',
    target: nfkb,
    halfMaximum: half(0.5, 'a quarter of an undisturbed contact; the review says it of AML cells, assumed for HSC too'),
    power: sigmoid,
    because: ['A183'],
  }),
  rule('cxcl12-activates-akt', {
    cells: [hsc, hspc, lsc, leukemicProgenitor, blast],
    signal: cxcr4,
    effect: 'increases',
    target: akt,
    halfMaximum: half(
      0.6,
      'one and a half affinities of CXCL12, reached beside a niche cell; the review says it of AML cells, assumed for HSC and HSPC too; hypoxia keeps AKT on in the review (B025) and has no way to it here but HIF-1α',
    ),
    power: gradual,
    because: ['A175', 'B004', 'B089'],
  }),
  rule('scf-activates-akt', {
    cells: [hsc, hspc, lsc],
    signal: kit,
    effect: 'increases',
    target: akt,
    halfMaximum: half(
      0.6,
      'more than a third of an undisturbed contact; the review says that SCF maintains HSC, not through AKT, and nothing of LSC',
    ),
    power: gradual,
    because: ['A055'],
  }),
  rule('nfkb-raises-bcl2', {
    cells: [hsc, lsc, leukemicProgenitor, blast],
    signal: nfkb,
    effect: 'increases',
    target: bcl2,
    halfMaximum: half(
      0.6,
      'a little above the middle of the range; the review leads from VLA-4 to NF-κB and to resistance, not from NF-κB to BCL-2, and only in AML',
    ),
    power: sigmoid,
    because: ['A184'],
  }),
  rule('akt-raises-bcl2', {
    cells: [hsc, hspc, lsc, leukemicProgenitor, blast],
    signal: akt,
    effect: 'increases',
    target: bcl2,
    halfMaximum: half(
      0.8,
      'nearly full AKT only, so that a half-filled receptor alone protects little; the review says it of AML cells, assumed for HSC and HSPC too; hypoxia keeps AKT on in the review (B025) and has no way to it here but HIF-1α',
    ),
    power: sigmoid,
    because: ['B017', 'B087', 'B025', 'B115'],
  }),
  rule('vegf-raises-bcl2', {
    cells: [lsc, leukemicProgenitor, blast],
    signal: vegfr,
    effect: 'increases',
    target: bcl2,
    halfMaximum: half(0.7, 'above the half occupancy of a full leukemia, so that VEGF alone protects little'),
    power: sigmoid,
    because: ['A129', 'B004'],
  }),
  rule('acquired-resistance-raises-the-damage-threshold', {
    cells: [lsc, leukemicProgenitor, blast],
    signal: acquiredResistance,
    effect: 'increases',
    target: threshold,
    halfMaximum: present(
      'as much as the best shelter gives, wherever the cell is; of which kind it is the review leaves open',
    ),
    power: sigmoid,
    because: ['B006', 'B020', 'B021'],
  }),
  rule('bcl2-raises-the-damage-threshold', {
    cells: [hsc, hspc, lsc, leukemicProgenitor, blast],
    signal: bcl2,
    effect: 'increases',
    target: threshold,
    halfMaximum: half(
      0.6,
      'a little above the middle of the range; the review says it of AML cells, assumed for HSC and HSPC too; hypoxia keeps AKT on in the review (B025) and has no way to it here but HIF-1α',
    ),
    power: gradual,
    because: ['A184', 'A216', 'B012'],
  }),
];
