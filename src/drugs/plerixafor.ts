import { cxcr4 } from '../biology/receptors/index.ts';
import { fraction, perHour, quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated, measured } from '../model/parameter.ts';
import { byBodySize } from './in-mice.ts';
import { smallPolar } from './small-polar.ts';

const inHumans: Pharmacokinetics = {
  molarMass: measured(quantity(502.8, 'g/mol'), [502.7, 502.8], 'formula C28H54N8', ['PlerixaforLabel']),
  centralVolume: assumed(quantity(0.2, 'L/kg'), [0.1, 0.3], 'two thirds of the 0.3 L/kg that it fills in the end', [
    'PlerixaforLabel',
  ]),
  clearance: estimated(
    quantity(0.078, 'L/h/kg'),
    [0.05, 0.12],
    '0.24 mg/kg over an area of 3.07 mg·h/L: 2.79 within 10 h, and a tenth more after',
    ['PlerixaforLabel'],
  ),
  toPeriphery: estimated(perHour(0.144), [0.05, 0.5], 'k₂₁ × (0.3/0.2 − 1): fills 0.3 L/kg in the end', [
    'PlerixaforLabel',
  ]),
  fromPeriphery: estimated(
    perHour(0.289),
    [0.1, 1],
    'λ(k − λ)/(k − 1.5λ) with k = 0.39 per hour and a terminal half-life of 4 h',
    ['PlerixaforLabel'],
  ),
  subcutaneous: {
    rate: assumed(perHour(3), [1, 6], 'puts the peak between half an hour and an hour', ['PlerixaforLabel']),
    bioavailability: assumed(
      fraction(1),
      [0.8, 1],
      'counted in the clearance, which was read after doses under the skin',
    ),
  },
  free: measured(fraction(0.42), [0.42, 1], 'up to 58 % bound', ['PlerixaforLabel']),
};

/** Plerixafor (AMD3100): competes with CXCL12 for CXCR4, and so lets go what CXCL12 holds. */
export const plerixafor: Drug = {
  id: 'plerixafor',
  name: 'plerixafor',
  ontology: ['CHEBI:125354', 'DrugBank:DB06809'],
  class: 'bicyclam: antagonist of CXCR4',
  substance: smallPolar('plerixafor', 'free plerixafor', ['CHEBI:125354'], ['B092']),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  blocks: [
    {
      receptor: cxcr4,
      half: assumed(
        quantity(100, 'nM'),
        [40, 700],
        'displaces CXCL12 at 40-80 nM and antibodies at up to 650 nM in culture; recalled',
      ),
    },
  ],
  missing: [
    'ACKR3 (CXCR7), which it also meets, and the slow release of what it mobilizes from other organs are not there.',
  ],
  because: ['B092', 'B094'],
};
