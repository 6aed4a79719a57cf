import { perDay, perHour, quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated, fitted, measured } from '../model/parameter.ts';
import { anthracyclineStore, lipophilicBase, trapsTopoisomerase } from './anthracyclines.ts';
import { byBodySize } from './in-mice.ts';
import { progenitors, stemCells } from './targets.ts';

const inHumans: Pharmacokinetics = {
  molarMass: estimated(quantity(444.5, 'g/mol'), [444.4, 444.5], 'from the formula C22H28N4O6'),
  centralVolume: measured(quantity(12.2, 'L/m²'), [8, 20], 'three-compartment fit, eight patients', ['Alberts1985']),
  clearance: measured(quantity(34.2, 'L/h/m²'), [10.9, 37.4], '0.57 L/min/m², eight patients', ['Alberts1985']),
  toPeriphery: assumed(
    perHour(5.77),
    [2, 10],
    'two compartments for three: with clearance over volume of 2.8 per hour and the rate back, a terminal half-life of 42.6 h',
    ['Alberts1985'],
  ),
  fromPeriphery: assumed(perHour(0.05), [0.02, 0.2], 'deep tissue from which it is slowly released', ['Alberts1985']),
};

const ofHealthy = fitted(
  perDay(2.6),
  [1.8, 4],
  'neutropenia of 29 days after 10 mg/m² on 3 or 5 days with etoposide 100 mg/m² on 5 days; with the 0.9 of anthracyclines it lasts two weeks after MEC, where four are usual',
  ['MitoxantroneEtoposide2007'],
);

/** Mitoxantrone, the M of MEC. */
export const mitoxantrone: Drug = {
  id: 'mitoxantrone',
  name: 'mitoxantrone',
  ontology: ['DrugBank:DB01204'],
  class: 'anthracenedione',
  substance: lipophilicBase('mitoxantrone', 'mitoxantrone', ['DrugBank:DB01204']),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  store: {
    ...anthracyclineStore,
    reference: assumed(
      quantity(17, 'nM'),
      [5, 60],
      'five doses of 8 mg/m² (area 526 nM·h each) harm as three of 60 mg/m² of daunorubicin (2590 nM·h): 50 nM × 5 × 526/(3 × 2590)',
    ),
  },
  damage: {
    ...trapsTopoisomerase,
    rateIn: {
      human: [{ cells: [...stemCells, ...progenitors], rate: ofHealthy }],
    },
  },
  missing: [
    'It is said to kill resting cells too; how far is not known, so it has the share at rest of anthracyclines.',
  ],
  because: ['B095'],
};
