import { vla4OnFibronectin } from '../biology/receptors/adhesion.ts';
import { vla4 } from '../biology/receptors/index.ts';
import { perHour, quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated, measured } from '../model/parameter.ts';
import { antibody } from './antibody.ts';
import { antibodyInMice } from './in-mice.ts';

const half = assumed(
  quantity(3, 'nM'),
  [0.3, 20],
  'most α4 integrin is taken at the 30 µg/mL to which doses lead, and half at some tenths of 1 µg/mL; recalled',
);

/** Beside linear elimination it has that of Michaelis and Menten, whose numbers were not read [Muralidharan2017]. */
const inHumans: Pharmacokinetics = {
  molarMass: measured(quantity(149000, 'g/mol'), [148000, 150000], 'an IgG4', ['NatalizumabSheet']),
  centralVolume: estimated(quantity(0.085, 'L/kg'), [0.07, 0.1], '5.96 L over 70 kg', ['NatalizumabSheet']),
  clearance: estimated(
    quantity(0.0000869, 'L/h/kg'),
    [0.00008, 0.000095],
    'the linear part of it, 6.08 mL/h (5.75-6.33) over 70 kg',
    ['NatalizumabSheet'],
  ),
  targetMediated: {
    capacity: estimated(
      quantity(5.7, 'nM'),
      [1, 20],
      'k·R of 0.172 nM/h, over the rate of uptake: 300 mg every 672 h lift 5.96 L by 50 mg/L and end at 26 (23-29), so that with the linear λ = 0.00102 per hour 26 + x = (76 + x)·e^(−0.686), x = 25 mg/L = k·R/λ while the target is full',
      ['NatalizumabSheet', 'Muralidharan2017'],
    ),
    internalization: assumed(
      perHour(0.03),
      [0.01, 0.1],
      'α4 integrin that an antibody holds is taken in within a day; nothing was read',
    ),
    half,
  },
};

/** Natalizumab: takes VLA-4 from VCAM-1 and from fibronectin. Stands for antibodies to VLA-4. */
export const natalizumab: Drug = {
  id: 'natalizumab',
  name: 'natalizumab',
  ontology: ['DrugBank:DB00108'],
  class: 'antibody to VLA-4',
  substance: antibody('natalizumab', 'natalizumab', ['DrugBank:DB00108'], ['B112']),
  pharmacokinetics: { human: inHumans, mouse: antibodyInMice },
  blocks: [
    { receptor: vla4, half },
    { receptor: vla4OnFibronectin, half },
  ],
  missing: [
    'It does not bind the VLA-4 of mice: there it stands for PS/2, which does, and whose clearance is linear.',
    'What clears it besides is a fixed amount of α4 integrin: it does not follow the lymphocytes, which it drives into blood.',
    'Lymphocytes, and the infection of the brain that limits its use (B114), are not there.',
  ],
  because: ['B112', 'B113', 'B114'],
};
