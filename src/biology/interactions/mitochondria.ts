import { fraction, quantity } from '../../core/units.ts';
import { threshold } from '../../model/behavior.ts';
import { assumed } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { blast } from '../cells/blast.ts';
import { leukemicProgenitor } from '../cells/leukemic-progenitor.ts';
import { lsc } from '../cells/lsc.ts';
import { mitochondrialMass, openMitochondria, withheldMitochondria } from '../pathways/metabolism.ts';
import { nox2 } from '../pathways/redox.ts';
import { vcam1 } from '../receptors/ligands.ts';
import { gradual, sigmoid } from './steepness.ts';

const leukemic = [lsc, leukemicProgenitor, blast];
const half = (value: number, why: string) => assumed(fraction(value), [value / 3, value * 2 > 1 ? 1 : value * 2], why);

/** Mitochondria that stroma hands to leukemic cells that touch it, where NOX2 asks for them. */
export const mitochondriaRules: readonly Rule[] = [
  rule('stroma-hands-over-mitochondria', {
    cells: leukemic,
    signal: vcam1,
    effect: 'increases',
    target: mitochondrialMass,
    halfMaximum: half(
      0.5,
      'half of an undisturbed contact; VCAM-1 stands for contact with stroma, which the review does not tie to it',
    ),
    power: gradual,
    because: ['B039', 'B043'],
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
  rule('taken-mitochondria-replace-open-ones', {
    cells: leukemic,
    signal: mitochondrialMass,
    effect: 'decreases',
    target: openMitochondria,
    halfMaximum: half(0.5, 'the middle of its range; the review says that extra mitochondria raise respiration'),
    power: gradual,
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
