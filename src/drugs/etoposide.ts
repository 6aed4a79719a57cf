import { fraction, hours, perDay, quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated, measured } from '../model/parameter.ts';
import { byBodySize } from './in-mice.ts';
import { smallPolar } from './small-polar.ts';
import { leukemicCells, maturing, progenitors, stemCells } from './targets.ts';

const inHumans: Pharmacokinetics = {
  molarMass: estimated(quantity(588.6, 'g/mol'), [588.5, 588.6], 'from the formula C29H32O13'),
  centralVolume: estimated(
    quantity(11, 'L/m²'),
    [5, 17],
    'steady volume of adults: 18-29 L, or 7-17 L/m², of which 11 is the middle by ratio',
    ['EtoposideLabel', 'Etoposide1992'],
  ),
  clearance: estimated(
    quantity(1.27, 'L/h/m²'),
    [0.96, 2.16],
    '16-36 mL/min/m² in adults; 21.1, of children, lies within and gives a half-life of six hours',
    ['EtoposideLabel', 'Kato2003'],
  ),
  free: measured(fraction(0.03), [0.02, 0.1], '97 % bound; a review has 6 % free', ['EtoposideLabel', 'Etoposide1992']),
};

/** Etoposide, the E of MEC: it traps topoisomerase II in S and G2. */
export const etoposide: Drug = {
  id: 'etoposide',
  name: 'etoposide',
  ontology: ['DrugBank:DB00773'],
  class: 'podophyllotoxin: inhibitor of topoisomerase II',
  substance: smallPolar('etoposide', 'etoposide', ['DrugBank:DB00773'], ['B095']),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
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
