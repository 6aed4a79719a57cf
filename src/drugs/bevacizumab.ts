import { vegfr } from '../biology/receptors/index.ts';
import { perHour, quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { antibody } from './antibody.ts';
import { antibodyInMice } from './in-mice.ts';

const inHumans: Pharmacokinetics = {
  molarMass: assumed(quantity(149000, 'g/mol'), [148000, 150000], 'an IgG1; recalled'),
  centralVolume: estimated(quantity(0.041, 'L/kg'), [0.03, 0.06], '2.9 L over 70 kg', ['BevacizumabLabel']),
  clearance: estimated(quantity(0.000137, 'L/h/kg'), [0.0001, 0.0002], '0.23 L/d over 70 kg', ['BevacizumabLabel']),
  toPeriphery: assumed(
    perHour(0.0093),
    [0.003, 0.03],
    'with clearance over volume of 0.08 per day and the rate back, a terminal half-life of about 20 d',
    ['BevacizumabLabel'],
  ),
  fromPeriphery: assumed(
    perHour(0.009),
    [0.003, 0.03],
    'with clearance over volume of 0.08 per day and the rate out, a terminal half-life of about 20 d',
    ['BevacizumabLabel'],
  ),
};

/** Bevacizumab: catches VEGF, of which there is far less, before it meets its receptor. */
export const bevacizumab: Drug = {
  id: 'bevacizumab',
  name: 'bevacizumab',
  ontology: ['DrugBank:DB00112'],
  class: 'antibody to VEGF-A',
  substance: antibody('bevacizumab', 'bevacizumab', ['DrugBank:DB00112'], ['B056']),
  pharmacokinetics: { human: inHumans, mouse: antibodyInMice },
  blocks: [
    {
      receptor: vegfr,
      catches: true,
      half: assumed(quantity(1, 'nM'), [0.1, 3], 'half of VEGF is caught at its dissociation constant; recalled'),
    },
  ],
  missing: [
    'It does not bind the VEGF of mice: there it stands for an antibody that does.',
    'Clearance is linear, as it was from 1 to 20 mg/kg in patients: its target is dissolved, and far less than there is of the drug.',
    'VEGF in its complex is not cleared otherwise, and level and drug are not used up by each other: the drug is in excess.',
  ],
  because: ['B056', 'B057', 'B058', 'B059', 'B070'],
};
