import { fraction, hours, perDay, perHour, quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { byBodySize } from './in-mice.ts';
import { smallPolar } from './small-polar.ts';
import { leukemicCells, maturing, progenitors, stemCells } from './targets.ts';

/** As F-ara-A, into which plasma turns it within minutes. */
const inHumans: Pharmacokinetics = {
  molarMass: estimated(
    quantity(365.2, 'g/mol'),
    [365.2, 365.3],
    'of the phosphate that is weighed: one mole of it gives one of F-ara-A',
  ),
  centralVolume: assumed(quantity(40, 'L/m²'), [20, 70], 'less than half of the 83-98 L/m² that it fills in the end', [
    'FludarabineManual',
  ]),
  clearance: estimated(quantity(8.5, 'L/h/m²'), [3.4, 20], '15.3 L/h (6.2-36.6) over 1.8 m²', [
    'FludarabineInTransplants',
  ]),
  toPeriphery: estimated(perHour(0.0566), [0.02, 0.2], 'k₂₁ × (90/40 − 1): fills 90 L/m² in the end', [
    'FludarabineManual',
  ]),
  fromPeriphery: estimated(
    perHour(0.0453),
    [0.02, 0.2],
    'λ(k − λ)/(k − 2.25λ) with k = 8.5/40 per hour and a terminal half-life of 20 h',
    ['FludarabineManual'],
  ),
  free: estimated(fraction(0.76), [0.7, 0.81], '19-29 % bound', ['FludarabineManual']),
};

/** Fludarabine, the F of FLAG and FAI: a purine analog that acts through its triphosphate in cells. */
export const fludarabine: Drug = {
  id: 'fludarabine',
  name: 'fludarabine',
  ontology: ['DrugBank:DB01073'],
  class: 'antimetabolite: an analog of adenosine',
  substance: smallPolar('fludarabine', 'F-ara-A', ['DrugBank:DB01073'], ['B122']),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  store: {
    reference: estimated(
      quantity(0.3, 'µM'),
      [0.1, 1],
      'mean free level of a daily 30 mg/m²: 30 mg/m² over 8.5 L/h/m² and 24 h, at 365.2 g/mol, of which 76 % are free',
    ),
    halfLife: assumed(hours(15), [6, 24], 'triphosphate in leukemic cells; recalled'),
  },
  damage: {
    target: 'dna-polymerase',
    phases: ['S'],
    atRest: assumed(
      fraction(0.05),
      [0, 0.2],
      'incorporated in repair too, so not for dividing cells alone; factor recalled',
    ),
    rate: [
      {
        cells: [...leukemicCells, ...stemCells, ...progenitors, ...maturing],
        rate: assumed(
          perDay(3),
          [0.5, 9],
          'a third of that of cytarabine: alone it is a weak drug in AML; no window is written in',
        ),
      },
    ],
  },
  missing: [
    'That it raises the triphosphate of cytarabine in cells primed with it, for which FLAG gives it first, has no rule.',
  ],
  because: ['B122'],
};
