import { vla4OnFibronectin } from '../biology/receptors/adhesion.ts';
import { vla4 } from '../biology/receptors/index.ts';
import { quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated, measured } from '../model/parameter.ts';
import { antibody } from './antibody.ts';
import { antibodyInMice } from './in-mice.ts';

const inHumans: Pharmacokinetics = {
  molarMass: measured(quantity(149000, 'g/mol'), [148000, 150000], 'an IgG4', ['NatalizumabSheet']),
  centralVolume: estimated(quantity(0.081, 'L/kg'), [0.07, 0.1], '5.7 L over 70 kg', ['NatalizumabSheet']),
  clearance: estimated(quantity(0.000229, 'L/h/kg'), [0.00008, 0.0003], '16 mL/h over 70 kg', ['NatalizumabSheet']),
};

const half = assumed(
  quantity(3, 'nM'),
  [0.3, 20],
  'most α4 integrin is taken at the 30 µg/mL to which doses lead, and half at some tenths of 1 µg/mL; recalled',
);

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
    'It does not bind the VLA-4 of mice: there it stands for PS/2, which does.',
    'Lymphocytes, and the infection of the brain that limits its use (B114), are not there.',
  ],
  because: ['B112', 'B113', 'B114'],
};
