import { fraction, quantity } from '../../core/units.ts';
import { cycleEntry, death, display, egress, secretion, selfRenewal } from '../../model/behavior.ts';
import { assumed } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { nearby } from '../../model/signal.ts';
import { carCell } from '../cells/car-cell.ts';
import { hsc } from '../cells/hsc.ts';
import { hspc } from '../cells/hspc.ts';
import { myeloid } from '../cells/myeloid.ts';
import { nestinBrightMsc } from '../cells/nestin-bright-msc.ts';
import { schwannCell } from '../cells/schwann-cell.ts';
import { sympatheticNerve } from '../cells/sympathetic-nerve.ts';
import { cxcl12Synthesis } from '../pathways/cytokines.ts';
import { circadianTone, glucocorticoid, parasympatheticTone, sympatheticCholinergicTone } from '../pathways/rhythms.ts';
import { acetylcholineRelease, beta2Signaling, beta3Signaling, osteogenicDifferentiation } from '../pathways/stroma.ts';
import { adrb2, adrb3 } from '../receptors/adrenergic.ts';
import { cxcr4 } from '../receptors/index.ts';
import { acetylcholine } from '../substances/acetylcholine.ts';
import { gradual, moderate, sigmoid, switching, threshold } from './steepness.ts';

const middle = (why: string) => assumed(fraction(0.5), [0.2, 0.8], why);

/** What sympathetic nerves do to niche cells, and leukemia to nerves. No rule leads from noradrenaline to stem or leukemic cells. */
export const nerveRules: readonly Rule[] = [
  rule('tone-releases-noradrenaline', {
    cells: [sympatheticNerve],
    signal: circadianTone,
    effect: 'increases',
    target: secretion,
    halfMaximum: assumed(quantity(1, '1'), [0.5, 2], 'mean tone, so that release rises and falls about its mean'),
    power: gradual,
    because: ['A059'],
    beyond: { says: 'what nerves release, and that they do so in a daily rhythm', cites: ['MendezFerrer2008'] },
  }),
  rule('parasympathetic-tone-damps-noradrenaline', {
    cells: [sympatheticNerve],
    signal: parasympatheticTone,
    effect: 'decreases',
    target: secretion,
    halfMaximum: assumed(
      quantity(1.5, '1'),
      [1, 3],
      'at mean tone a third of release is lost, at its highest a half; by how much was not read',
      ['GarciaGarcia2019'],
    ),
    power: gradual,
    because: ['A061', 'A062'],
    beyond: { says: 'that the central input damps noradrenergic tone, at night', cites: ['GarciaGarcia2019'] },
  }),
  rule('cholinergic-tone-releases-acetylcholine', {
    cells: [sympatheticNerve],
    signal: sympatheticCholinergicTone,
    effect: 'increases',
    target: acetylcholineRelease,
    halfMaximum: assumed(quantity(1, '1'), [0.5, 2], 'mean tone, so that release rises and falls about its mean'),
    power: gradual,
    because: ['A061', 'A062'],
    beyond: { says: 'that the local input acts by day', cites: ['GarciaGarcia2019'] },
  }),
  rule('acetylcholine-raises-egress', {
    cells: [hsc, hspc],
    signal: acetylcholine,
    effect: 'increases',
    target: egress,
    halfMaximum: assumed(quantity(1, 'K'), [0.3, 3], 'levels are counted in affinities', ['GarciaGarcia2019']),
    power: gradual,
    because: ['A061', 'A062'],
    beyond: {
      says: 'how the local input acts: by the source it lets cells hold less to vessel walls; here it acts on the cell that leaves',
      cites: ['GarciaGarcia2019'],
    },
  }),
  rule('cxcl12-retains-mature-cells', {
    cells: [myeloid],
    signal: cxcr4,
    effect: 'decreases',
    target: egress,
    halfMaximum: assumed(
      fraction(0.8),
      [0.4, 2],
      'beside a niche cell (0.75) it halves the rate at which a mature cell passes the wall that it touches; how the rhythm reaches leukocytes was not read',
    ),
    power: gradual,
    because: ['A059', 'A061'],
    beyond: { says: 'that CXCL12 retains mature myeloid cells', cites: ['Eash2010'] },
  }),
  rule('noradrenaline-activates-beta3', {
    cells: [carCell, nestinBrightMsc],
    signal: adrb3,
    effect: 'increases',
    target: beta3Signaling,
    halfMaximum: middle('the middle of the range of the receptor'),
    power: gradual,
    because: ['A059'],
    beyond: { says: 'that noradrenaline acts on stroma by its β3 receptor', cites: ['MendezFerrer2008'] },
  }),
  rule('beta3-lowers-cxcl12', {
    cells: [carCell, nestinBrightMsc],
    signal: beta3Signaling,
    effect: 'decreases',
    target: cxcl12Synthesis,
    halfMaximum: middle('the middle of the range of the activity'),
    power: gradual,
    because: ['A059'],
    beyond: { says: 'that noradrenaline acts on stroma by its β3 receptor', cites: ['MendezFerrer2008'] },
  }),
  rule('glucocorticoid-lowers-cxcl12', {
    cells: [carCell, nestinBrightMsc],
    signal: glucocorticoid,
    effect: 'decreases',
    target: cxcl12Synthesis,
    halfMaximum: assumed(
      quantity(3, '1'),
      [1.5, 10],
      'three times the mean level, as under stress; that CXCL12 is high in mice with little corticosterone is recalled',
      ['Kollet2013'],
    ),
    power: moderate,
    because: ['A060'],
    beyond: { says: 'the sign, and that glucocorticoid acts by CXCL12', cites: ['Kollet2013'] },
  }),
  rule('noradrenaline-activates-beta2', {
    cells: [nestinBrightMsc],
    signal: adrb2,
    effect: 'increases',
    target: beta2Signaling,
    halfMaximum: assumed(
      fraction(0.08),
      [0.03, 0.3],
      'a third of what the receptor binds at mean tone beside the arteriole, so that rhythm leaves it and the loss of half of the fibers shows',
    ),
    power: sigmoid,
    because: ['A161', 'A165'],
    beyond: { says: 'that nerves act on nestin-bright cells by β2', cites: ['Hanoun2014'] },
  }),
  rule('beta2-keeps-niche-cells-at-rest', {
    cells: [nestinBrightMsc],
    signal: beta2Signaling,
    effect: 'decreases',
    target: cycleEntry,
    halfMaximum: middle('the middle of the range of the activity'),
    power: switching,
    because: ['A161'],
    beyond: {
      says: 'that what nerves do to nestin-bright cells rests on β2, which the source says of leukemic marrow',
      cites: ['Hanoun2014'],
    },
  }),
  rule('beta2-renews-niche-cells', {
    cells: [nestinBrightMsc],
    signal: beta2Signaling,
    effect: 'increases',
    target: selfRenewal,
    halfMaximum: middle('the middle of the range of the activity'),
    power: sigmoid,
    because: ['A162'],
    beyond: {
      says: 'that what nerves do to nestin-bright cells rests on β2, which the source says of leukemic marrow',
      cites: ['Hanoun2014'],
    },
  }),
  rule('beta2-keeps-what-niche-cells-display', {
    cells: [nestinBrightMsc],
    signal: beta2Signaling,
    effect: 'increases',
    target: display,
    halfMaximum: middle('the middle of the range of the activity'),
    power: sigmoid,
    because: ['A164'],
    beyond: {
      says: 'that what nerves do to nestin-bright cells rests on β2, which the source says of leukemic marrow',
      cites: ['Hanoun2014'],
    },
  }),
  rule('beta2-keeps-cxcl12-of-niche-cells', {
    cells: [nestinBrightMsc],
    signal: beta2Signaling,
    effect: 'increases',
    target: cxcl12Synthesis,
    halfMaximum: middle('the middle of the range of the activity'),
    power: sigmoid,
    because: ['A164'],
    beyond: {
      says: 'that what nerves do to nestin-bright cells rests on β2, which the source says of leukemic marrow',
      cites: ['Hanoun2014'],
    },
  }),
  rule('beta2-holds-back-osteogenic-differentiation', {
    cells: [nestinBrightMsc],
    signal: beta2Signaling,
    effect: 'decreases',
    target: osteogenicDifferentiation,
    halfMaximum: middle('the middle of the range of the activity'),
    power: sigmoid,
    because: ['A064', 'A162'],
    beyond: {
      says: 'that what nerves do to nestin-bright cells rests on β2, which the source says of leukemic marrow',
      cites: ['Hanoun2014'],
    },
  }),
  rule('nerves-keep-schwann-cells', {
    cells: [schwannCell],
    signal: nearby(sympatheticNerve.id, sympatheticNerve.plural),
    effect: 'decreases',
    target: death,
    halfMaximum: assumed(
      quantity(0.5, '1'),
      [0.1, 1],
      'one fiber near is enough; the review says that denervation lowers their number, not how',
    ),
    power: threshold,
    because: ['A067'],
  }),
  rule('leukemic-cells-destroy-nerves', {
    cells: [sympatheticNerve],
    signal: nearby('leukemic', 'leukemic cells'),
    effect: 'increases',
    target: death,
    halfMaximum: assumed(
      quantity(80, '1'),
      [20, 150],
      'half of the cells that full marrow has within 30 µm; the review does not say by what means',
    ),
    power: sigmoid,
    because: ['A160'],
  }),
];
