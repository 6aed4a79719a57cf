import { fraction, quantity } from '../../core/units.ts';
import { threshold } from '../../model/behavior.ts';
import { assumed } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { blast } from '../cells/blast.ts';
import { carCell } from '../cells/car-cell.ts';
import { leukemicProgenitor } from '../cells/leukemic-progenitor.ts';
import { lsc } from '../cells/lsc.ts';
import { nestinBrightMsc } from '../cells/nestin-bright-msc.ts';
import { osteoblast } from '../cells/osteoblast.ts';
import { cxcl12Synthesis, erk, exosomeCargo, fgf2, jagged1Expression, s100a4 } from '../pathways/cytokines.ts';
import { leukemicVesicles, stromalVesicles } from '../substances/vesicles.ts';
import { gradual, sigmoid } from './steepness.ts';

const niche = [carCell, nestinBrightMsc];
const leukemic = [lsc, leukemicProgenitor, blast];

const soaked = assumed(
  quantity(1, 'K'),
  [0.3, 3],
  'cells soaked in vesicles in a dish, by the unit of the level; no source gives a dose and its answer',
);

/** Vesicles from leukemic cells to stroma and back. */
export const exosomeRules: readonly Rule[] = [
  rule('stroma-takes-up-leukemic-exosomes', {
    cells: [...niche, osteoblast],
    signal: leukemicVesicles,
    effect: 'increases',
    target: exosomeCargo,
    halfMaximum: assumed(
      quantity(1, 'K'),
      [0.25, 2],
      'what half as many leukemic cells as full marrow has keep up, by the unit of the level',
    ),
    power: sigmoid,
    because: ['A109', 'A110'],
  }),
  rule('leukemic-exosomes-lower-cxcl12', {
    cells: niche,
    signal: exosomeCargo,
    effect: 'decreases',
    target: cxcl12Synthesis,
    halfMaximum: assumed(quantity(1.2, '1'), [0.5, 3], 'all of it takes two fifths', ['Kumar2018']),
    power: gradual,
    because: ['A110'],
    beyond: { says: 'that CXCL12 of stroma falls', cites: ['Huan2015', 'Kumar2018'] },
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
    beyond: { says: 'which ligands of osteoblasts fall', cites: [] },
  }),
  rule('vesicles-of-stroma-raise-s100a4', {
    cells: leukemic,
    signal: stromalVesicles,
    effect: 'increases',
    target: s100a4,
    halfMaximum: soaked,
    power: gradual,
    because: ['A049', 'B034'],
  }),
  rule('vesicles-of-stroma-bring-fgf2', {
    cells: leukemic,
    signal: stromalVesicles,
    effect: 'increases',
    target: fgf2,
    halfMaximum: soaked,
    power: gradual,
    because: ['B036'],
  }),
  rule('fgf2-activates-erk', {
    cells: leukemic,
    signal: fgf2,
    effect: 'increases',
    target: erk,
    halfMaximum: assumed(fraction(0.5), [0.15, 1], 'the middle of its range', ['Traer2016']),
    power: sigmoid,
    because: ['B036'],
    beyond: { says: 'by which pathway FGF2 protects', cites: ['Traer2016'] },
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
