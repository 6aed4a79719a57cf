import { perHour, quantity } from '../core/units.ts';
import type { Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';

export const doxorubicinInMouse: Pharmacokinetics = {
  molarMass: estimated(quantity(543.5, 'g/mol'), [543.5, 543.6], 'from the formula C27H29NO11'),
  centralVolume: assumed(quantity(2, 'L/kg'), [0.5, 5], 'fast distribution phase; recalled'),
  clearance: assumed(quantity(2, 'L/h/kg'), [1, 4], 'exposure of about 3 µM·h after 3 mg/kg; recalled'),
  toPeriphery: assumed(perHour(2), [0.5, 5], 'wide distribution; recalled'),
  fromPeriphery: assumed(perHour(0.1), [0.03, 0.3], 'terminal half-life of about a day; recalled'),
};
