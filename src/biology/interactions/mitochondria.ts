import { fraction, quantity } from '../../core/units.ts';
import { threshold } from '../../model/behavior.ts';
import { assumed } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { engaged } from '../../model/signal.ts';
import { blast } from '../cells/blast.ts';
import { carCell } from '../cells/car-cell.ts';
import { leukemicProgenitor } from '../cells/leukemic-progenitor.ts';
import { lsc } from '../cells/lsc.ts';
import { nestinBrightMsc } from '../cells/nestin-bright-msc.ts';
import {
  mitochondrialMass,
  oxphos,
  pgc1a,
  stromalMitochondria,
  unfilledMitochondria,
  withheldMitochondria,
} from '../pathways/metabolism.ts';
import { nox2 } from '../pathways/redox.ts';
import { mitochondria, vcam1 } from '../receptors/ligands.ts';
import { gradual, proportional, sigmoid } from './steepness.ts';

const niche = [carCell, nestinBrightMsc];
const leukemic = [lsc, leukemicProgenitor, blast];
const half = (value: number, why: string) => assumed(fraction(value), [value / 3, value * 2 > 1 ? 1 : value * 2], why);

/** Mitochondria that stroma hands to leukemic cells that touch it, where NOX2 asks for them, and makes anew. */
export const mitochondriaRules: readonly Rule[] = [
  rule('stroma-hands-over-mitochondria', {
    cells: leukemic,
    signal: mitochondria,
    effect: 'increases',
    target: mitochondrialMass,
    halfMaximum: half(0.5, 'half of an undisturbed contact with a cell that has all its mitochondria'),
    power: gradual,
    because: ['B039', 'B043'],
  }),
  rule('leukemic-cells-take-mitochondria-of-stroma', {
    cells: niche,
    signal: engaged(vcam1),
    effect: 'decreases',
    target: stromalMitochondria,
    halfMaximum: assumed(
      quantity(2, '1'),
      [0.5, 8],
      'two undisturbed contacts with cells that bind its VCAM-1; how many mitochondria a cell loses was not read',
    ),
    power: gradual,
    because: ['B043', 'B046'],
    beyond: { says: 'that binding to VCAM-1 marks the contact by which mitochondria pass', cites: [] },
  }),
  rule('loss-of-mitochondria-raises-pgc-1a', {
    cells: niche,
    signal: stromalMitochondria,
    effect: 'decreases',
    target: pgc1a,
    halfMaximum: half(0.5, 'half of them lost; the review says that it rises, not how much'),
    power: sigmoid,
    because: ['B046'],
  }),
  rule('pgc-1a-rebuilds-mitochondria', {
    cells: niche,
    signal: pgc1a,
    effect: 'increases',
    target: stromalMitochondria,
    halfMaximum: half(0.5, 'the middle of its range'),
    power: gradual,
    because: ['B046', 'B047'],
  }),
  rule('withheld-mitochondria-do-not-pass', {
    cells: leukemic,
    signal: withheldMitochondria,
    effect: 'decreases',
    target: mitochondrialMass,
    halfMaximum: half(0.3, 'without NOX2 next to none pass, with that of leukemic cells next to all'),
    power: sigmoid,
    because: ['B042', 'B044'],
  }),
  rule('nox2-releases-mitochondria', {
    cells: leukemic,
    signal: nox2,
    effect: 'decreases',
    target: withheldMitochondria,
    halfMaximum: half(0.25, 'half of the NOX2 of leukemic cells'),
    power: sigmoid,
    because: ['B042', 'B044'],
  }),
  rule('taken-mitochondria-fill-what-is-unfilled', {
    cells: leukemic,
    signal: mitochondrialMass,
    effect: 'decreases',
    target: unfilledMitochondria,
    halfMaximum: half(
      0.2,
      'so that all that was seen to be taken fills five sixths of it, and a tenth of that a third',
    ),
    power: proportional,
    because: ['B040'],
  }),
  rule('unfilled-mitochondria-respire-less', {
    cells: leukemic,
    signal: unfilledMitochondria,
    effect: 'decreases',
    target: oxphos,
    halfMaximum: assumed(
      quantity(7.1, '1'),
      [2, 10],
      'so that with its own mitochondria alone a cell respires a seventh less than its ceiling, which is that much higher',
    ),
    power: proportional,
    because: ['B040'],
  }),
  rule('taken-mitochondria-raise-the-damage-threshold', {
    cells: leukemic,
    signal: mitochondrialMass,
    effect: 'increases',
    target: threshold,
    halfMaximum: assumed(
      quantity(1.5, '1'),
      [0.5, 3],
      'less than what BCL-2 does in the same place: the two were seen together only',
    ),
    power: gradual,
    because: ['B040', 'B041'],
  }),
];
