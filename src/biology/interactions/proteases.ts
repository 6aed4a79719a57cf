import { fraction, quantity } from '../../core/units.ts';
import { secretion } from '../../model/behavior.ts';
import { assumed } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { carCell } from '../cells/car-cell.ts';
import { myeloid } from '../cells/myeloid.ts';
import { nestinBrightMsc } from '../cells/nestin-bright-msc.ts';
import { osteoblast } from '../cells/osteoblast.ts';
import { matrixIntegrity } from '../pathways/bone.ts';
import { vcam1Expression } from '../pathways/cytokines.ts';
import { gcsfr } from '../receptors/index.ts';
import { plasmin } from '../substances/plasmin.ts';
import { sigmoid, threshold } from './steepness.ts';

const asCounted = (why: string, sources: readonly string[] = []) => assumed(quantity(1, 'K'), [0.3, 3], why, sources);

/** G-CSF lets neutrophils free proteases, and these cut what holds stem cells: not CXCL12, which falls without them as well. */
export const proteaseRules: readonly Rule[] = [
  rule('gcsf-frees-proteases', {
    cells: [myeloid],
    signal: gcsfr,
    effect: 'increases',
    target: secretion,
    halfMaximum: assumed(
      fraction(0.9),
      [0.8, 0.98],
      'nine times the level of rest: a drug does it, rest not at all and aplasia hardly',
      ['Levesque2001'],
    ),
    power: threshold,
    because: ['A045', 'B093'],
    beyond: {
      says: 'how G-CSF mobilizes: proteases of neutrophils are free, without which it mobilizes all the same (Levesque 2004)',
      cites: ['Levesque2001', 'Levesque2004'],
    },
  }),
  rule('proteases-cut-matrix', {
    cells: [carCell, nestinBrightMsc, osteoblast],
    signal: plasmin,
    effect: 'decreases',
    target: matrixIntegrity,
    halfMaximum: asCounted(
      'proteases are counted in this level; that they cut collagen and membrane-bound SCF too is recalled',
    ),
    power: sigmoid,
    because: ['A045', 'A070'],
    beyond: {
      says: 'what plasmin and proteases of neutrophils cut',
      cites: ['PlasminOnAdhesiveProteins', 'NeutrophilProteinases'],
    },
  }),
  rule('proteases-cut-vcam1', {
    cells: [carCell, nestinBrightMsc],
    signal: plasmin,
    effect: 'decreases',
    target: vcam1Expression,
    halfMaximum: asCounted('as matrix; the source has that VCAM-1 is strongly reduced, not by how much', [
      'Levesque2001',
    ]),
    power: sigmoid,
    because: ['A045', 'B093'],
    beyond: { says: 'that proteases cut VCAM-1', cites: ['Levesque2001'] },
  }),
];
