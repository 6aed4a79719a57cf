import { pparGamma } from '../biology/pathways/stroma.ts';
import { fraction, hours, perHour, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { lipophilicBase } from './anthracyclines.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';

const inHumans = oneCompartment({
  molarMass: estimated(quantity(357.4, 'g/mol'), [357.4, 357.5], 'from the formula C18H19N3O3S'),
  volume: assumed(quantity(0.22, 'L/kg'), [0.15, 0.3], 'V/F some 15 L; recalled'),
  halfLife: assumed(hours(3.5), [3, 4], 'three to four hours; recalled'),
  oral: {
    rate: assumed(perHour(2.5), [1, 5], 'puts the peak at some 1 h; recalled'),
    bioavailability: assumed(fraction(0.99), [0.9, 1], 'recalled'),
  },
  free: assumed(fraction(0.002), [0.001, 0.005], '99.8 % bound; recalled'),
});

/** Rosiglitazone: rouses PPAR-γ. Stands for PPAR-γ agonists. */
export const rosiglitazone: Drug = {
  id: 'rosiglitazone',
  name: 'rosiglitazone',
  ontology: ['CHEBI:50122'],
  class: 'agonist of PPAR-γ',
  substance: { ...lipophilicBase('rosiglitazone', 'free rosiglitazone', ['CHEBI:50122']), because: ['A157'] },
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  raises: [
    {
      activity: pparGamma,
      half: assumed(
        quantity(1, 'nM'),
        [0.3, 60],
        'free: so that a usual dose works; its affinity in culture is some 40 nM in all; recalled',
      ),
      to: assumed(fraction(1), [0.8, 1], 'all of it'),
    },
  ],
  missing: [
    'Glucose, the heart and fat elsewhere are not there.',
    'PPAR-γ in endothelium, leukemic cells and macrophages is no activity of the model.',
  ],
  because: ['A157'],
};
