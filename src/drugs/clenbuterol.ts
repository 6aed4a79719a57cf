import { adrb2 } from '../biology/receptors/adrenergic.ts';
import { fraction, hours, perHour, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { lipophilicBase } from './anthracyclines.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';

const inHumans = oneCompartment({
  molarMass: estimated(quantity(277.2, 'g/mol'), [277.1, 277.2], 'from the formula C12H18Cl2N2O'),
  volume: assumed(quantity(4, 'L/kg'), [2, 8], 'recalled'),
  halfLife: assumed(hours(35), [25, 39], 'recalled'),
  oral: {
    rate: assumed(perHour(1), [0.5, 3], 'puts the peak at two to three hours; recalled'),
    bioavailability: assumed(fraction(0.85), [0.7, 1], 'recalled'),
  },
  free: assumed(fraction(0.5), [0.1, 1], 'about half bound in plasma; recalled'),
});

/** Clenbuterol: does at β2 receptors what noradrenaline does. Stands for β2 agonists. */
export const clenbuterol: Drug = {
  id: 'clenbuterol',
  name: 'clenbuterol',
  ontology: ['DrugBank:DB01407'],
  class: 'agonist of the β2-adrenergic receptor',
  substance: { ...lipophilicBase('clenbuterol', 'free clenbuterol', ['DrugBank:DB01407']), because: ['A166'] },
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  stimulates: [
    {
      receptor: adrb2,
      half: assumed(quantity(10, 'nM'), [2, 50], 'affinity for β2; recalled'),
      efficacy: assumed(fraction(0.8), [0.3, 1], 'a strong partial agonist; recalled'),
    },
  ],
  missing: ['Receptors that tire under an agonist, β1, heart and muscle are not there.'],
  because: ['A166'],
};
