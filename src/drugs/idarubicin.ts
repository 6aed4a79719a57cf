import { hours, perHour, quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated, measured } from '../model/parameter.ts';
import { anthracyclineStore, lipophilicBase, trapsTopoisomerase } from './anthracyclines.ts';
import { byBodySize } from './in-mice.ts';

const inHumans: Pharmacokinetics = {
  molarMass: estimated(quantity(497.5, 'g/mol'), [497.5, 497.6], 'from the formula C26H27NO9'),
  centralVolume: assumed(
    quantity(5, 'L/kg'),
    [2, 20],
    'a small part of the 64 L/kg that it fills in the end (40 L/kg here)',
    ['IdarubicinSheet'],
  ),
  clearance: estimated(quantity(1.75, 'L/h/kg'), [0.9, 3], '122.8 L/h over 70 kg', ['IdarubicinSheet']),
  toPeriphery: assumed(
    perHour(0.6925),
    [0.2, 2],
    'with clearance over volume of 0.35 per hour and the rate back, a terminal half-life of 22 h',
    ['IdarubicinSheet'],
  ),
  fromPeriphery: assumed(perHour(0.1), [0.05, 0.3], 'wide distribution, slow return; recalled'),
};

/** Idarubicin, the other anthracycline of 7+3; what its metabolite idarubicinol does is counted with it. */
export const idarubicin: Drug = {
  id: 'idarubicin',
  name: 'idarubicin',
  ontology: ['DrugBank:DB01177'],
  class: 'anthracycline',
  substance: lipophilicBase('idarubicin', 'idarubicin', ['DrugBank:DB01177']),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  store: {
    ...anthracyclineStore,
    halfLife: measured(hours(42), [20, 80], 'in leukemic cells', ['IdarubicinInCells']),
    reference: estimated(
      quantity(6.8, 'nM'),
      [3, 20],
      'three doses of 12 mg/m² (area 354 nM·h each) harm as three of 60 mg/m² of daunorubicin (2590 nM·h): 50 nM × 354/2590',
    ),
  },
  damage: trapsTopoisomerase,
  missing: ['Idarubicinol, its active metabolite with a half-life of two to three days, is no substance of its own.'],
  because: ['B024'],
};
