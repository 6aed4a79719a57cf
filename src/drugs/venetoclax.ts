import { bcl2 } from '../biology/pathways/index.ts';
import { fraction, perHour, quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { lipophilicBase } from './anthracyclines.ts';
import { byBodySize } from './in-mice.ts';

/** Apparent clearance and volumes, as it is given by mouth only. */
const inHumans: Pharmacokinetics = {
  molarMass: estimated(quantity(868.4, 'g/mol'), [868.4, 868.5], 'from the formula C45H50ClN7O7S', ['VenetoclaxLabel']),
  centralVolume: estimated(quantity(1.64, 'L/kg'), [0.9, 2.4], 'V2/F 114.5 L over 70 kg', ['Zhao2024']),
  clearance: estimated(quantity(0.266, 'L/h/kg'), [0.16, 0.37], 'CL/F 446 L/d over 70 kg', ['Zhao2024']),
  toPeriphery: estimated(perHour(0.0575), [0.02, 0.2], 'k₂₁ × (288/114.5 − 1): fills 288 L in the end', [
    'VenetoclaxLabel',
    'Zhao2024',
  ]),
  fromPeriphery: estimated(
    perHour(0.038),
    [0.015, 0.1],
    'λ(k − λ)/(k − 2.515λ) with k = 18.6/114.5 per hour and a terminal half-life of 26 h',
    ['VenetoclaxLabel', 'Zhao2024'],
  ),
  oral: {
    rate: estimated(perHour(0.15), [0.08, 0.3], 'puts the peak at 5.6 h, read at 5-8 h', ['VenetoclaxLabel']),
    bioavailability: assumed(fraction(1), [1, 1], 'counted in CL/F and V/F; with a meal'),
  },
  free: assumed(fraction(0.01), [0.001, 0.01], 'read as below 0.01', ['VenetoclaxLabel']),
};

/** Venetoclax: inhibits BCL-2, and with it the damage that a cell withstands. */
export const venetoclax: Drug = {
  id: 'venetoclax',
  name: 'venetoclax',
  ontology: ['DrugBank:DB11581'],
  class: 'BH3 mimetic: inhibitor of BCL-2',
  substance: { ...lipophilicBase('venetoclax', 'free venetoclax', ['DrugBank:DB11581']), because: ['B142'] },
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  inhibits: [
    {
      activity: bcl2,
      half: assumed(
        quantity(3, 'nM'),
        [0.01, 30],
        'between its affinity, below 0.01 nM, and what kills sensitive cells in culture, some 10 nM; both recalled',
      ),
    },
  ],
  missing: [
    'By itself it kills LSC on side b of D-BCL2-ROUTE, else next to none: cells that BCL-2 alone keeps alive are no state of the model.',
    'That it holds down NRF2 (B145) has no rule.',
    'Platelets, MCL-1 and the ramp-up against tumor lysis are not there.',
  ],
  because: ['B142', 'B145'],
};
