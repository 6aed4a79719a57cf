import { perHour, quantity } from '../core/units.ts';
import type { Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';

const inTheYoung = 'in adults as in the population model of infants and children';

export const daunorubicinInHumans: Pharmacokinetics = {
  molarMass: estimated(quantity(527.5, 'g/mol'), [527.5, 527.6], 'from the formula C27H29NO10'),
  centralVolume: assumed(quantity(16.4, 'L/m²'), [8, 30], inTheYoung, ['DaunorubicinInInfants']),
  clearance: assumed(quantity(43.9, 'L/h/m²'), [20, 80], inTheYoung, ['DaunorubicinInInfants']),
  toPeriphery: assumed(
    perHour(10),
    [3, 20],
    'with clearance over volume of 2.7 per hour and the rate back, a terminal half-life of about 22 h',
  ),
  fromPeriphery: assumed(
    perHour(0.15),
    [0.05, 0.5],
    'with clearance over volume of 2.7 per hour and the rate out, a terminal half-life of about 22 h',
  ),
};
