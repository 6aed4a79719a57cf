import { fraction, quantity } from '../../core/units.ts';
import { attraction, cycleEntry, death, permeability, secretion } from '../../model/behavior.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { nearby } from '../../model/signal.ts';
import { endothelialCell, tipCell } from '../cells/endothelial-cell.ts';
import { junctions, nitricOxide } from '../pathways/endothelium.ts';
import { akt } from '../pathways/index.ts';
import { tie2, vegfr } from '../receptors/index.ts';
import { gradual, sigmoid, steep, switching, threshold } from './steepness.ts';

const endothelium = [endothelialCell, tipCell];
const half = (value: number, why: string) => assumed(fraction(value), [value / 2, value * 2 > 1 ? 1 : value * 2], why);
const belowHealth = 'well below the two thirds of Tie-2 that Ang-1 of healthy marrow rouses';
const belowLeukemia = 'just less than the half occupancy of a full leukemia, far above healthy marrow';

/**
 * What VEGF and angiopoietins do to vessels. No rule leads from Ang-2 or from leukemic cells to vessels: Ang-2 takes Tie-2 from
 * Ang-1, and VEGF is a level that anyone may raise.
 */
export const vesselRules: readonly Rule[] = [
  rule('tie-2-activates-akt-of-endothelium', {
    cells: endothelium,
    signal: tie2,
    effect: 'increases',
    target: akt,
    halfMaximum: half(0.35, belowHealth),
    power: switching,
    because: ['A133', 'A134', 'A136'],
    beyond: { says: 'that Ang-1 keeps endothelium alive by AKT', cites: ['Kim2000'] },
  }),
  rule('vegf-activates-akt-of-endothelium', {
    cells: endothelium,
    signal: vegfr,
    effect: 'increases',
    target: akt,
    halfMaximum: half(
      0.35,
      `${belowLeukemia}; that VEGF keeps endothelium alive which Ang-2 has robbed of Tie-2 is in an abstract beside the review`,
    ),
    power: sigmoid,
    because: ['A128', 'A138'],
    beyond: { says: 'that VEGF keeps endothelium alive by AKT', cites: ['Gerber1998'] },
  }),
  rule('akt-keeps-endothelium-alive', {
    cells: endothelium,
    signal: akt,
    effect: 'decreases',
    target: death,
    halfMaximum: half(0.5, 'the middle of the range of the activity'),
    power: threshold,
    because: ['A134', 'A137'],
    beyond: { says: 'that AKT is what keeps endothelium alive', cites: ['Kim2000', 'Gerber1998'] },
  }),
  rule('tie-2-closes-junctions', {
    cells: [endothelialCell],
    signal: tie2,
    effect: 'increases',
    target: junctions,
    halfMaximum: half(0.4, belowHealth),
    power: switching,
    because: ['A133', 'A134', 'A136', 'A137'],
    beyond: { says: 'that junctions are what Ang-1 keeps whole', cites: ['Gamble2000'] },
  }),
  rule('vegf-loosens-junctions', {
    cells: [endothelialCell],
    signal: vegfr,
    effect: 'decreases',
    target: junctions,
    halfMaximum: half(1, 'less than nitric oxide does; the source leads from leukemia to leak mostly through it'),
    power: sigmoid,
    because: ['A140'],
    beyond: { says: 'that VEGF loosens junctions', cites: ['Esser1998'] },
  }),
  rule('vegf-raises-nitric-oxide', {
    cells: [endothelialCell],
    signal: vegfr,
    effect: 'increases',
    target: nitricOxide,
    halfMaximum: half(0.4, belowLeukemia),
    power: sigmoid,
    because: ['A140'],
    beyond: {
      says: 'nitric oxide: VEGF raises it in endothelium, and leukemic marrow leaks by it',
      cites: ['Fukumura2001', 'Passaro2017'],
    },
  }),
  rule('nitric-oxide-loosens-junctions', {
    cells: [endothelialCell],
    signal: nitricOxide,
    effect: 'decreases',
    target: junctions,
    halfMaximum: fitted(
      fraction(0.9),
      [0.4, 1],
      'all of it halves junctions, so that VEGF at its affinity leaves room for what Ang-2 does; its inhibition lowered the leak of leukemic marrow, by how much was not read',
      ['Passaro2017'],
    ),
    power: sigmoid,
    because: ['A140'],
    beyond: {
      says: 'nitric oxide: vessels leak by it; that junctions are what it loosens is assumed',
      cites: ['Passaro2017', 'Fukumura2001'],
    },
  }),
  rule('junctions-hold-back-plasma', {
    cells: [endothelialCell],
    signal: junctions,
    effect: 'decreases',
    target: permeability,
    halfMaximum: half(0.4, 'so that a wall leaks when more than half of its junctions are open, and not in health'),
    power: switching,
    because: ['A137', 'A140'],
    beyond: { says: 'that junctions are what keeps vessels tight', cites: ['Corada1999'] },
  }),
  rule('vegf-wakes-endothelium', {
    cells: [endothelialCell],
    signal: vegfr,
    effect: 'increases',
    target: cycleEntry,
    halfMaximum: half(0.4, belowLeukemia),
    power: steep,
    because: ['A119', 'A120', 'A127', 'B055', 'B061'],
  }),
  rule('junctions-hold-back-sprouts', {
    cells: [endothelialCell],
    signal: junctions,
    effect: 'decreases',
    target: cycleEntry,
    halfMaximum: half(0.5, 'the middle of the range of the activity: a cell that its neighbors hold does not sprout'),
    power: switching,
    because: ['A119'],
    beyond: { says: 'that junctions hold back division of endothelium', cites: ['Lampugnani2003'] },
  }),
  rule('endothelium-holds-back-sprouts', {
    cells: [endothelialCell],
    signal: nearby(endothelialCell.id, endothelialCell.plural),
    effect: 'decreases',
    target: cycleEntry,
    halfMaximum: assumed(
      quantity(14, '1'),
      [8, 30],
      'twice what healthy marrow has within 30 µm: neighbors of a sprout do not sprout',
    ),
    power: switching,
    because: ['A119'],
    beyond: { says: 'what ends the growth of vessels: neighbors of a sprout do not sprout', cites: ['Hellstrom2007'] },
  }),
  rule('vegf-leads-tip-cells', {
    cells: [tipCell],
    signal: vegfr,
    effect: 'increases',
    target: attraction,
    halfMaximum: half(0.2, 'less than what makes endothelium sprout, so that every tip is led'),
    power: gradual,
    because: ['A119'],
    beyond: { says: 'that VEGF leads the tips of sprouts', cites: ['Gerhardt2003'] },
  }),
  rule('vegf-makes-endothelium-secrete', {
    cells: [endothelialCell],
    signal: vegfr,
    effect: 'increases',
    target: secretion,
    halfMaximum: half(0.4, belowLeukemia),
    power: sigmoid,
    because: ['A130'],
    beyond: { says: 'that VEGF raises Ang-2 of endothelium beside G-CSF and IL-6', cites: ['Oh1999'] },
  }),
];
