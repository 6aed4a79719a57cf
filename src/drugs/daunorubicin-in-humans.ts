import { perHour, quantity } from '../core/units.ts';
import type { Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';

const cites = ['DaunorubicinLabel'];
const phases = 'half-lives of 45 min and 18.75 h (18.5 and 19 were read), rates α = 0.924 and β = 0.037 per hour';

export const daunorubicinInHumans: Pharmacokinetics = {
  molarMass: estimated(quantity(527.5, 'g/mol'), [527.5, 527.6], 'from the formula C27H29NO10'),
  centralVolume: estimated(
    quantity(87.8, 'L/m²'),
    [20, 250],
    `clearance over k₁₀ = 0.5 per hour, with ${phases}, and 590 L/m² filled in the end (1055 L)`,
    [...cites, 'FreeDaunorubicin'],
  ),
  clearance: assumed(
    quantity(43.9, 'L/h/m²'),
    [20, 80],
    'in adults as in the population model of infants and children; 13.4 L/h was read too, and is not taken',
    ['DaunorubicinInInfants', 'FreeDaunorubicin'],
  ),
  toPeriphery: estimated(perHour(0.393), [0.1, 1], `α + β − k₁₀ − k₂₁, with ${phases}`, cites),
  fromPeriphery: estimated(perHour(0.0683), [0.03, 0.2], `αβ/k₁₀, with ${phases}`, cites),
};
