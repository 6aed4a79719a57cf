import { perHour, quantity } from '../core/units.ts';
import type { Pharmacokinetics } from '../model/drug.ts';
import { estimated } from '../model/parameter.ts';
import { doxorubicinInMouse } from './doxorubicin-in-mouse.ts';

const cites = ['DoxorubicinLabel'];
const phases = 'half-lives of 5 min and 30 h (20-48 h), rates α = 8.32 and β = 0.0231 per hour';

export const doxorubicinInHumans: Pharmacokinetics = {
  molarMass: doxorubicinInMouse.molarMass,
  centralVolume: estimated(
    quantity(12.6, 'L/m²'),
    [5, 30],
    `clearance/(α + β − αβ × 1000 L/m²/clearance), with ${phases}, and 1000 L/m² filled in the end (809-1214)`,
    cites,
  ),
  clearance: estimated(quantity(34, 'L/h/m²'), [19.4, 48.5], 'the middle of 324-809 mL/min/m²', cites),
  toPeriphery: estimated(perHour(5.59), [2, 12], 'k₂₁ × (1000/12.6 − 1): fills 1000 L/m² in the end', cites),
  fromPeriphery: estimated(perHour(0.0713), [0.03, 0.2], `αβ/(34/12.6 per hour), with ${phases}`, cites),
};
