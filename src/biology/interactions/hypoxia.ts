import { fraction, mmHg } from '../../core/units.ts';
import { cycleSpeed, selfRenewal } from '../../model/behavior.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { blast } from '../cells/blast.ts';
import { hsc } from '../cells/hsc.ts';
import { hspc } from '../cells/hspc.ts';
import { leukemicProgenitor } from '../cells/leukemic-progenitor.ts';
import { lsc } from '../cells/lsc.ts';
import { erk } from '../pathways/cytokines.ts';
import { axl, bmx, hif2a, id1, mifSynthesis, mirnaNetwork, p21, stat3, vegfSynthesis } from '../pathways/hypoxia.ts';
import { akt, bcl2, hif1a, runx1Asxl1, stat5 } from '../pathways/index.ts';
import { cd74 } from '../receptors/index.ts';
import { oxygen } from '../substances/oxygen.ts';
import { gradual, sigmoid, switching, threshold } from './steepness.ts';

const leukemic = [lsc, leukemicProgenitor, blast];
const half = (value: number, why: string) => assumed(fraction(value), [value / 3, value * 2 > 1 ? 1 : value * 2], why);
const normal = 'all that normal transcription makes without oxygen (0.6) gives half of it';
const inItsMiddle = (why = '', cites: readonly string[] = []) =>
  assumed(fraction(0.5), [0.15, 1], `the middle of its range${why}`, cites);
const moderate =
  'half of what normal transcription makes without oxygen, so that the arm that drives cells answers before the arm that holds them back';

/** What HIF does. The same rules in stem cells, progenitors and blasts: no stage of a cell is a condition. */
export const hypoxiaRules: readonly Rule[] = [
  rule('oxygen-degrades-hif-2', {
    cells: [hsc, hspc, ...leukemic],
    signal: oxygen,
    effect: 'decreases',
    target: hif2a,
    halfMaximum: assumed(
      mmHg(30),
      [15, 45],
      'found stable and active in neuroblastoma cells at 5 % oxygen (36 mmHg), where HIF-1α hardly was',
      ['HifNeuroblastoma2006'],
    ),
    power: sigmoid,
    because: ['A100'],
    beyond: {
      says: 'that HIF-2α is kept low by oxygen as HIF-1α is, and by more of it; the source is on neuroblastoma',
      cites: ['HifNeuroblastoma2006'],
    },
  }),
  rule('runx1-asxl1-raises-hif-1', {
    cells: leukemic,
    signal: runx1Asxl1,
    effect: 'increases',
    target: hif1a,
    halfMaximum: assumed(
      fraction(0.1),
      [0.01, 0.5],
      'a mutation is there or not: any value well below 1 gives nearly the same; both mutations count as one genotype',
    ),
    power: sigmoid,
    because: ['A199'],
  }),
  rule('hif-1-raises-id1', {
    cells: leukemic,
    signal: hif1a,
    effect: 'increases',
    target: id1,
    halfMaximum: half(0.3, moderate),
    power: sigmoid,
    because: ['A199'],
  }),
  rule('id1-activates-akt', {
    cells: leukemic,
    signal: id1,
    effect: 'increases',
    target: akt,
    halfMaximum: half(0.2, 'so that ID1 fills AKT, which CXCL12 and SCF alone do not'),
    power: sigmoid,
    because: ['A200'],
  }),
  rule('akt-speeds-leukemic-cells', {
    cells: leukemic,
    signal: akt,
    effect: 'increases',
    target: cycleSpeed,
    halfMaximum: fitted(
      fraction(0.95),
      [0.9, 1],
      'no change of growth where CXCL12 and SCF alone fill AKT: to three quarters in a niche place',
    ),
    power: threshold,
    because: ['A200'],
  }),
  rule('hif-1-raises-mif', {
    cells: leukemic,
    signal: hif1a,
    effect: 'increases',
    target: mifSynthesis,
    halfMaximum: half(0.3, moderate),
    power: sigmoid,
    because: ['A198'],
    beyond: { says: 'that it is HIF-1α by which hypoxia raises MIF', cites: ['AbdulAziz2018'] },
  }),
  rule('mif-raises-bcl2', {
    cells: leukemic,
    signal: cd74,
    effect: 'increases',
    target: bcl2,
    halfMaximum: half(0.7, 'as STAT5'),
    power: gradual,
    because: ['A198'],
    beyond: {
      says: 'that MIF acts through CD74 on the BCL-2 family; the source is on B cells',
      cites: ['Starlets2006'],
    },
  }),
  rule('mif-speeds-leukemic-cells', {
    cells: leukemic,
    signal: cd74,
    effect: 'increases',
    target: cycleSpeed,
    halfMaximum: half(0.5, 'the middle of its range'),
    power: sigmoid,
    because: ['A198'],
    beyond: { says: 'that MIF makes cells grow through CD74', cites: ['Leng2003'] },
  }),
  rule('hif-1-raises-secretion', {
    cells: leukemic,
    signal: hif1a,
    effect: 'increases',
    target: vegfSynthesis,
    halfMaximum: half(0.3, moderate),
    power: sigmoid,
    because: ['A120'],
    beyond: {
      says: 'that it is HIF-1α by which hypoxia makes leukemic cells secrete VEGF; the sources are on other cells',
      cites: ['Forsythe1996', 'Hirota2006'],
    },
  }),
  rule('hif-1-raises-axl', {
    cells: leukemic,
    signal: hif1a,
    effect: 'increases',
    target: axl,
    halfMaximum: half(0.3, moderate),
    power: sigmoid,
    because: ['B026'],
    beyond: {
      says: 'that it is HIF-1α by which hypoxia raises AXL; the source is on renal carcinoma',
      cites: ['Rankin2014'],
    },
  }),
  rule('stat5-raises-axl', {
    cells: leukemic,
    signal: stat5,
    effect: 'increases',
    target: axl,
    halfMaximum: inItsMiddle('; cytokines keep STAT5 up under quizartinib, and STAT5 binds the gene of AXL', [
      'Dumas2019',
    ]),
    power: sigmoid,
    because: ['B026'],
    beyond: { says: 'that STAT5 raises AXL', cites: ['Dumas2019'] },
  }),
  rule('axl-activates-akt', {
    cells: leukemic,
    signal: axl,
    effect: 'increases',
    target: akt,
    halfMaximum: inItsMiddle(),
    power: sigmoid,
    because: ['B026'],
    beyond: { says: 'by which pathways AXL protects', cites: ['Axelrod2014'] },
  }),
  rule('axl-activates-erk', {
    cells: leukemic,
    signal: axl,
    effect: 'increases',
    target: erk,
    halfMaximum: inItsMiddle(),
    power: sigmoid,
    because: ['B026'],
    beyond: { says: 'by which pathways AXL protects', cites: ['Axelrod2014'] },
  }),
  rule('hif-1-raises-bmx', {
    cells: leukemic,
    signal: hif1a,
    effect: 'increases',
    target: bmx,
    halfMaximum: half(0.3, moderate),
    power: sigmoid,
    because: ['B027'],
  }),
  rule('bmx-activates-stat5', {
    cells: leukemic,
    signal: bmx,
    effect: 'increases',
    target: stat5,
    halfMaximum: inItsMiddle('', ['BmxAndGilteritinib']),
    power: sigmoid,
    because: ['B027'],
    beyond: { says: 'by which pathway BMX protects', cites: ['BmxAndGilteritinib'] },
  }),
  rule('oxygen-speeds-leukemic-cells', {
    cells: leukemic,
    signal: oxygen,
    effect: 'increases',
    target: cycleSpeed,
    halfMaximum: assumed(
      mmHg(20),
      [10, 35],
      'the middle of what marrow has, so that more vessel tells; the review says that new vessels feed proliferation with oxygen, not from which level on',
    ),
    power: gradual,
    side: { dispute: 'D-ANTIANGIOGENESIS', side: 'a' },
    because: ['A121'],
  }),
  rule('hif-1-raises-mirna', {
    cells: leukemic,
    signal: hif1a,
    effect: 'increases',
    target: mirnaNetwork,
    halfMaximum: half(0.6, normal),
    power: switching,
    because: ['A201'],
    beyond: {
      says: 'which microRNA: HIF-1α lowers miR-17 and miR-20a, which silence p21 and STAT3',
      cites: ['He2013'],
    },
  }),
  rule('mirna-raises-p21', {
    cells: leukemic,
    signal: mirnaNetwork,
    effect: 'increases',
    target: p21,
    halfMaximum: half(0.5, 'the middle of its range'),
    power: gradual,
    because: ['A201'],
    beyond: {
      says: 'which microRNA: HIF-1α lowers miR-17 and miR-20a, which silence p21 and STAT3',
      cites: ['He2013'],
    },
  }),
  rule('p21-slows-leukemic-cells', {
    cells: leukemic,
    signal: p21,
    effect: 'decreases',
    target: cycleSpeed,
    halfMaximum: half(0.5, 'the middle of its range'),
    power: sigmoid,
    because: ['A201'],
  }),
  rule('mirna-activates-stat3', {
    cells: leukemic,
    signal: mirnaNetwork,
    effect: 'increases',
    target: stat3,
    halfMaximum: half(0.5, 'the middle of its range'),
    power: gradual,
    because: ['A201'],
    beyond: {
      says: 'which microRNA: HIF-1α lowers miR-17 and miR-20a, which silence p21 and STAT3',
      cites: ['He2013'],
    },
  }),
  rule('stat3-differentiates-leukemic-cells', {
    cells: [lsc, leukemicProgenitor],
    signal: stat3,
    effect: 'decreases',
    target: selfRenewal,
    halfMaximum: assumed(
      fraction(0.75),
      [0.6, 0.9],
      'more than IL-6 reaches alone (0.5), less than HIF-1α by itself: what IL-6 does through STAT3 is protection, so the review has it',
    ),
    power: switching,
    because: ['A201'],
  }),
  rule('stat3-raises-bcl2', {
    cells: leukemic,
    signal: stat3,
    effect: 'increases',
    target: bcl2,
    halfMaximum: half(0.7, 'full STAT3 gives two thirds of the effect, as STAT5'),
    power: gradual,
    because: ['B014'],
  }),
];
