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
const present = (more = '') =>
  assumed(
    fraction(0.1),
    [0.01, 0.5],
    `a mutation is there or not: any value well below 1 gives nearly the same${more}`,
  );

/** What drives leukemic cells and what shields them: soluble and contact protection meet only in the damage threshold. */
export const leukemiaRules: readonly Rule[] = [
  rule('mll-af9-renews-lsc', {
    cells: [lsc],
    signal: mllAf9,
    effect: 'increases',
    target: selfRenewal,
    halfMaximum: present(),
    power: sigmoid,
    because: ['A013'],
    beyond: { says: 'by which mutation LSC renew themselves', cites: ['Krivtsov2006'] },
  }),
  rule('flt3-itd-activates-stat5', {
    cells: [lsc, leukemicProgenitor, blast],
    signal: flt3Itd,
    effect: 'increases',
    target: stat5,
    halfMaximum: present(),
    power: sigmoid,
    because: ['B009'],
    beyond: { says: 'that FLT3-ITD activates STAT5, which it names beside it', cites: ['Mizuki2000'] },
  }),
  rule('stat5-raises-bcl2', {
    cells: [lsc, leukemicProgenitor, blast],
    signal: stat5,
    effect: 'increases',
    target: bcl2,
    halfMaximum: half(0.7, 'full STAT5 gives two thirds of the effect'),
    power: gradual,
    because: ['B014'],
    beyond: { says: 'that STAT5 does what it says of STAT3', cites: ['Yoshimoto2009'] },
  }),
  rule('vcam1-activates-nfkb', {
    cells: [hsc, lsc, leukemicProgenitor, blast],
    signal: vla4,
    effect: 'increases',
    target: nfkb,
    halfMaximum: half(0.5, 'a quarter of an undisturbed contact'),
    power: sigmoid,
    because: ['A183'],
    beyond: { says: 'that VCAM-1 does to HSC what it does to AML cells', cites: [] },
  }),
  rule('cxcl12-activates-akt', {
    cells: [hsc, hspc, lsc, leukemicProgenitor, blast],
    signal: cxcr4,
    effect: 'increases',
    target: akt,
    halfMaximum: half(
      0.6,
      'one and a half affinities of CXCL12, reached beside a niche cell; hypoxia keeps AKT on in the review (B025) and has no way to it here but HIF-1α',
    ),
    power: gradual,
    because: ['A175', 'B004', 'B089'],
    beyond: { says: 'that CXCL12 does to HSC and progenitors what it does to AML cells', cites: ['Lee2002'] },
  }),
  rule('scf-activates-akt', {
    cells: [hsc, hspc, lsc],
    signal: kit,
    effect: 'increases',
    target: akt,
    halfMaximum: half(0.6, 'more than a third of an undisturbed contact'),
    power: gradual,
    because: ['A055'],
    beyond: { says: 'that SCF acts by AKT; that it does in these cells is assumed', cites: ['BlumeJensen1998'] },
  }),
  rule('nfkb-raises-bcl2', {
    cells: [hsc, lsc, leukemicProgenitor, blast],
    signal: nfkb,
    effect: 'increases',
    target: bcl2,
    halfMaximum: half(0.6, 'a little above the middle of the range'),
    power: sigmoid,
    because: ['A184'],
    beyond: {
      says: 'that NF-κB raises the BCL-2 family; that it does in HSC and in AML cells is assumed',
      cites: ['Chen2000'],
    },
  }),
  rule('akt-raises-bcl2', {
    cells: [hsc, hspc, lsc, leukemicProgenitor, blast],
    signal: akt,
    effect: 'increases',
    target: bcl2,
    halfMaximum: half(
      0.8,
      'nearly full AKT only, so that a half-filled receptor alone protects little; hypoxia keeps AKT on in the review (B025) and has no way to it here but HIF-1α',
    ),
    power: sigmoid,
    because: ['B017', 'B087', 'B025', 'B115'],
    beyond: { says: 'that AKT does to HSC and progenitors what it does to AML cells', cites: [] },
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
      '; as much as the best shelter gives, wherever the cell is; of which kind it is the review leaves open',
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
      'a little above the middle of the range; hypoxia keeps AKT on in the review (B025) and has no way to it here but HIF-1α',
    ),
    power: gradual,
    because: ['A184', 'A216', 'B012'],
    beyond: {
      says: 'that BCL-2 is what withstands drugs, and that it shelters healthy stem cells and progenitors too',
      cites: ['Naumovski1998', 'Domen1998'],
    },
  }),
];
