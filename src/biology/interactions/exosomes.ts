import { fraction, quantity } from '../../core/units.ts';
import { threshold } from '../../model/behavior.ts';
import { assumed } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { nearby } from '../../model/signal.ts';
import { blast } from '../cells/blast.ts';
import { carCell } from '../cells/car-cell.ts';
import { leukemicProgenitor } from '../cells/leukemic-progenitor.ts';
import { lsc } from '../cells/lsc.ts';
import { nestinBrightMsc } from '../cells/nestin-bright-msc.ts';
import { osteoblast } from '../cells/osteoblast.ts';
import { cxcl12Synthesis, erk, exosomeCargo, fgf2, jagged1Expression, s100a4 } from '../pathways/cytokines.ts';
import { gradual, sigmoid } from './steepness.ts';

const niche = [carCell, nestinBrightMsc];
const leukemic = [lsc, leukemicProgenitor, blast];

/** Vesicles reach some tens of micrometers, so their givers are counted in the neighborhood. */
const givers = assumed(
  quantity(3, '1'),
  [1, 10],
  'several niche cells within 30 µm, where marrow has one or none: cells soaked in vesicles in a dish',
);

/** Vesicles from leukemic cells to stroma and back. */
export const exosomeRules: readonly Rule[] = [
  rule('stroma-takes-up-leukemic-exosomes', {
    cells: [...niche, osteoblast],
    signal: nearby('leukemic', 'leukemic cells'),
    effect: 'increases',
    target: exosomeCargo,
    halfMaximum: assumed(
      quantity(80, '1'),
      [20, 150],
      'half of the cells that full marrow has within 30 µm: what a vesicle of some 60 µm of reach passes on the way',
    ),
    power: sigmoid,
    because: ['A109', 'A110'],
  }),
  rule('leukemic-exosomes-lower-cxcl12', {
    cells: niche,
    signal: exosomeCargo,
    effect: 'decreases',
    target: cxcl12Synthesis,
    halfMaximum: assumed(
      quantity(1.2, '1'),
      [0.5, 3],
      'all of it takes two fifths; the review says that they make the niche hostile, not which ligands fall; that CXCL12 does is recalled',
      ['Kumar2018'],
    ),
    power: gradual,
    because: ['A110'],
  }),
  rule('leukemic-exosomes-lower-jagged1', {
    cells: [osteoblast],
    signal: exosomeCargo,
    effect: 'decreases',
    target: jagged1Expression,
    halfMaximum: assumed(
      fraction(0.7),
      [0.3, 1],
      'all of it takes two thirds; which ligands of osteoblasts fall was not read',
    ),
    power: gradual,
    because: ['A110'],
  }),
  ...[carCell, nestinBrightMsc].map(({ id, plural }) =>
    rule(`exosomes-of-${id}s-raise-s100a4`, {
      cells: leukemic,
      signal: nearby(id, plural),
      effect: 'increases',
      target: s100a4,
      halfMaximum: givers,
      power: gradual,
      because: ['A049', 'B034'],
    }),
  ),
  ...[carCell, nestinBrightMsc].map(({ id, plural }) =>
    rule(`exosomes-of-${id}s-bring-fgf2`, {
      cells: leukemic,
      signal: nearby(id, plural),
      effect: 'increases',
      target: fgf2,
      halfMaximum: givers,
      power: gradual,
      because: ['B036'],
    }),
  ),
  rule('fgf2-activates-erk', {
    cells: leukemic,
    signal: fgf2,
    effect: 'increases',
    target: erk,
    halfMaximum: assumed(
      fraction(0.5),
      [0.15, 1],
      'the middle of its range; the review says that it protects from inhibitors of FLT3, not by what: ERK below its receptor is recalled',
      ['Traer2016'],
    ),
    power: sigmoid,
    because: ['B036'],
  }),
  rule('s100a4-raises-the-damage-threshold', {
    cells: leukemic,
    signal: s100a4,
    effect: 'increases',
    target: threshold,
    halfMaximum: assumed(
      fraction(0.8),
      [0.4, 1],
      'nearly full only; the review says that cytarabine kills less, not how much less',
    ),
    power: gradual,
    because: ['B034'],
  }),
];
