import { fraction, mmHg, quantity } from '../../core/units.ts';
import { attraction, cycleEntry, egress, selfRenewal } from '../../model/behavior.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { bonds } from '../../model/signal.ts';
import { blast } from '../cells/blast.ts';
import { carCell } from '../cells/car-cell.ts';
import { hsc } from '../cells/hsc.ts';
import { hspc } from '../cells/hspc.ts';
import { leukemicProgenitor } from '../cells/leukemic-progenitor.ts';
import { lsc } from '../cells/lsc.ts';
import { hif2a } from '../pathways/hypoxia.ts';
import { hif1a, integrinActivation, quiescence, smad } from '../pathways/index.ts';
import { cxcr4, gcsfr, kit, notch, tgfbr } from '../receptors/index.ts';
import { ang1 } from '../substances/angiopoietins.ts';
import { oxygen } from '../substances/oxygen.ts';
import { gradual, moderate, sigmoid, steep, switching } from './steepness.ts';

const half = (value: number, why: string) => assumed(fraction(value), [value / 3, value * 2 > 1 ? 1 : value * 2], why);

/** How niche places hold stem cells at rest and let them renew. */
export const nicheRules: readonly Rule[] = [
  rule('cxcl12-activates-integrins', {
    cells: [hsc, lsc],
    signal: cxcr4,
    effect: 'increases',
    target: integrinActivation,
    halfMaximum: half(
      0.3,
      'less than the occupancy of about 0.75 that a few affinities of CXCL12 give beside a niche cell',
    ),
    power: gradual,
    because: ['B011'],
    beyond: { says: 'that CXCL12 does to healthy HSC what it does to leukemic cells', cites: ['Peled2000'] },
  }),
  rule('tgf-beta-activates-smad', {
    cells: [hsc, lsc],
    signal: tgfbr,
    effect: 'increases',
    target: smad,
    halfMaximum: half(0.3, 'less than the half occupancy of TGF-β at its affinity beside a Schwann cell'),
    power: gradual,
    because: ['A066'],
    beyond: { says: 'that TGF-β acts by SMAD; that LSC answer as HSC do is assumed', cites: ['Yamazaki2011'] },
  }),
  rule('smad-keeps-stem-cells-quiescent', {
    cells: [hsc, lsc],
    signal: smad,
    effect: 'increases',
    target: quiescence,
    halfMaximum: half(0.5, 'the middle of the range of the activity'),
    power: sigmoid,
    because: ['A066'],
    beyond: { says: 'that SMAD is what keeps HSC at rest; that it holds for LSC is assumed', cites: ['Yamazaki2011'] },
  }),
  rule('niche-bonds-keep-stem-cells-quiescent', {
    cells: [hsc, lsc],
    signal: bonds,
    effect: 'increases',
    target: quiescence,
    halfMaximum: assumed(quantity(5, '1'), [3, 8], 'about half of a full set of bonds'),
    power: steep,
    because: ['B016'],
    beyond: {
      says: 'that adhesion keeps HSC at rest as it keeps LSC: in the source both follow from Ang-1',
      cites: ['Arai2004'],
    },
  }),
  rule('oxygen-degrades-hif-1', {
    cells: [hsc, hspc, lsc, leukemicProgenitor, blast, carCell],
    signal: oxygen,
    effect: 'decreases',
    target: hif1a,
    halfMaximum: assumed(mmHg(10), [5, 20], 'half-activation near 10 mmHg; recalled'),
    power: sigmoid,
    because: ['A100'],
    beyond: { says: 'that oxygen has HIF-1α destroyed', cites: ['Jaakkola2001'] },
  }),
  rule('hif-1-keeps-lsc-quiescent', {
    cells: [lsc],
    signal: hif1a,
    effect: 'increases',
    target: quiescence,
    halfMaximum: half(
      0.48,
      'only where HIF-1α is nearly all that normal transcription makes (0.6), below about 7 mmHg by the rule that degrades it',
    ),
    power: steep,
    because: ['B023', 'B129'],
  }),
  rule('hif-1-keeps-hsc-quiescent', {
    cells: [hsc],
    signal: hif1a,
    effect: 'increases',
    target: quiescence,
    halfMaximum: half(
      0.48,
      'as in LSC: only where HIF-1α is nearly all that normal transcription makes (0.6), below about 7 mmHg by the rule that degrades it',
    ),
    power: steep,
    side: { dispute: 'D-HYPOXIA-REQUIREMENT', side: 'a' },
    because: ['A097', 'A100'],
    beyond: { says: 'that it is HIF-1α which keeps HSC at rest', cites: ['Takubo2010'] },
  }),
  rule('hif-2-keeps-stem-cells-quiescent', {
    cells: [hsc, lsc],
    signal: hif2a,
    effect: 'increases',
    target: quiescence,
    halfMaximum: assumed(
      fraction(0.8),
      [0.5, 0.95],
      'what there is of HIF-2α at 21 mmHg, the middle of what was measured in marrow (9.9 to 32): the lower band rests',
    ),
    power: switching,
    side: { dispute: 'D-O2-BANDS', side: 'a' },
    because: ['A097', 'B023'],
    beyond: { says: 'which HIF keeps HSC and LSC at rest', cites: [] },
  }),
  rule('ang-1-keeps-hsc-quiescent', {
    cells: [hsc],
    signal: ang1,
    effect: 'increases',
    target: quiescence,
    halfMaximum: assumed(
      quantity(3, 'K'),
      [1, 6],
      'above the 2 K that marrow has, so that HSC rest where Ang-1 is made and not everywhere; the occupancy of Tie-2 is not counted: the model has it on endothelium only',
      ['Arai2004'],
    ),
    power: sigmoid,
    side: { dispute: 'D-ENDOSTEAL-ROLE', side: 'a' },
    because: ['A080'],
    beyond: { says: 'that Ang-1 keeps HSC at rest', cites: ['Arai2004'] },
  }),
  rule('quiescence-keeps-out-of-the-cycle', {
    cells: [hsc, lsc],
    signal: quiescence,
    effect: 'decreases',
    target: cycleEntry,
    halfMaximum: fitted(fraction(0.35), [0.12, 0.7], 'what is held stays out of the cycle'),
    power: fitted(
      quantity(8, '1'),
      [4, 16],
      'with power 8 a held LSC leaks into the cycle below 0.1 % a day; with power 4 it was 5 %, and relapse came from these leaks',
    ),
    because: ['A066', 'B016', 'B023'],
  }),
  rule('gcsf-activates-hsc', {
    cells: [hsc],
    signal: gcsfr,
    effect: 'increases',
    target: cycleEntry,
    halfMaximum: half(0.75, 'three times the level at rest, which occupies a half: HSC answer an emergency only'),
    power: steep,
    because: ['A084'],
    beyond: {
      says: 'what G-CSF does to HSC: it rouses them by the first source, and does not make them divide by the second',
      cites: ['Wilson2008', 'Kovtonyuk2016'],
    },
  }),
  rule('scf-renews-hsc', {
    cells: [hsc],
    signal: kit,
    effect: 'increases',
    target: selfRenewal,
    halfMaximum: fitted(
      fraction(0.25),
      [0.1, 0.8],
      'number of HSC at rest: one free niche place within touch (0.44) renews, a taken one (below 0.1) does not',
    ),
    power: sigmoid,
    because: ['A010', 'A055', 'A077'],
  }),
  rule('jagged1-renews-hsc', {
    cells: [hsc],
    signal: notch,
    effect: 'increases',
    target: selfRenewal,
    halfMaximum: half(0.75, 'just less than the 0.8 of one undisturbed contact with an osteoblast'),
    power: sigmoid,
    because: ['A078', 'A079'],
  }),
  rule('cxcl12-attracts', {
    cells: [hsc, hspc, lsc],
    signal: cxcr4,
    effect: 'increases',
    target: attraction,
    halfMaximum: half(
      0.3,
      'less than the occupancy of about 0.75 beside a niche cell, so that cells some way off are drawn too',
    ),
    power: gradual,
    because: ['A089', 'A171'],
    beyond: { says: 'that progenitors migrate toward CXCL12 as HSC and LSC do', cites: ['Aiuti1997'] },
  }),
  rule('cxcl12-retains', {
    cells: [hsc, hspc, lsc, leukemicProgenitor, blast],
    signal: cxcr4,
    effect: 'decreases',
    target: egress,
    halfMaximum: half(
      0.15,
      'a fifth of the occupancy beside a niche cell: retention is lost only where CXCL12 is nearly gone',
    ),
    power: moderate,
    because: ['A089', 'B007', 'B094'],
    beyond: { says: 'that CXCL12 holds leukemic progenitors and blasts as it holds stem cells', cites: ['Nervi2009'] },
  }),
];
