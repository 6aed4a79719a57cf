import { fraction, hours, perDay, quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated, measured } from '../model/parameter.ts';
import { borrowed } from './borrowed.ts';
import { smallPolar } from './small-polar.ts';
import { leukemicCells, maturing, progenitors, stemCells } from './targets.ts';

const inHumans: Pharmacokinetics = {
  molarMass: estimated(quantity(588.6, 'g/mol'), [588.5, 588.6], 'from the formula C29H32O13'),
  centralVolume: measured(quantity(6.3, 'L/m²'), [3, 17], 'children and adolescents; adults 5-17 L/m²', [
    'Kato2003',
    'Etoposide1992',
  ]),
  clearance: estimated(quantity(1.27, 'L/h/m²'), [0.6, 1.9], '21.1 mL/min/m²', ['Kato2003']),
  free: measured(fraction(0.06), [0.02, 0.1], 'mean free fraction in plasma', ['Etoposide1992']),
};

/** Etoposide, the E of MEC: it traps topoisomerase II in S and G2. */
export const etoposide: Drug = {
  id: 'etoposide',
  name: 'etoposide',
  ontology: ['DrugBank:DB00773'],
  class: 'podophyllotoxin: inhibitor of topoisomerase II',
  substance: smallPolar('etoposide', 'etoposide', ['DrugBank:DB00773'], ['B095']),
  pharmacokinetics: { human: inHumans, mouse: borrowed(inHumans, 'humans, by body surface') },
  store: {
    reference: assumed(quantity(1, 'µM'), [0.2, 5], 'free level that kills leukemic cell lines; recalled'),
    halfLife: assumed(hours(1), [0.3, 4], 'it leaves cells as fast as it enters them; recalled'),
  },
  damage: {
    target: 'topoisomerase-ii',
    phases: ['S', 'G2M'],
    atRest: assumed(fraction(0), [0, 0.1], 'acts in late S and in G2'),
    rate: [
      {
        cells: [...leukemicCells, ...stemCells, ...progenitors, ...maturing],
        rate: assumed(perDay(5), [1, 15], 'that of anthracyclines in blasts, for all cells: no window is written in'),
      },
    ],
  },
  because: ['B095'],
};
