import { adrb2, adrb3 } from '../biology/receptors/adrenergic.ts';
import { fraction, hours, perHour, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { lipophilicBase } from './anthracyclines.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';

const inHumans = oneCompartment({
  molarMass: estimated(quantity(259.3, 'g/mol'), [259.3, 259.4], 'from the formula C16H21NO2'),
  volume: assumed(quantity(4, 'L/kg'), [3, 6], 'recalled'),
  halfLife: assumed(hours(4), [3, 6], 'three to six hours; recalled'),
  oral: {
    rate: assumed(perHour(1), [0.5, 3], 'puts the peak at one to three hours; recalled'),
    bioavailability: assumed(fraction(0.26), [0.15, 0.4], 'most is lost in the first passage of the liver; recalled'),
  },
  free: assumed(fraction(0.1), [0.05, 0.15], '90 % bound; recalled'),
});

/** Propranolol: takes β2 receptors from noradrenaline, and β3 at a hundred times the level. Stands for β2 blockade. */
export const propranolol: Drug = {
  id: 'propranolol',
  name: 'propranolol',
  ontology: ['CHEBI:8499', 'DrugBank:DB00571'],
  class: 'antagonist of β-adrenergic receptors',
  substance: {
    ...lipophilicBase('propranolol', 'free propranolol', ['CHEBI:8499', 'DrugBank:DB00571']),
    because: ['A165'],
  },
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  blocks: [
    { receptor: adrb2, half: assumed(quantity(1, 'nM'), [0.3, 5], 'affinity for β2; recalled') },
    { receptor: adrb3, half: assumed(quantity(100, 'nM'), [30, 600], 'a hundred times weaker on β3; recalled') },
  ],
  missing: ['β1, heart and vessels are not there.'],
  because: ['A165', 'A167'],
};
