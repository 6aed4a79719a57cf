import { bcl2 } from '../biology/pathways/index.ts';
import { fraction, hours, perHour, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { lipophilicBase } from './anthracyclines.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';

const inHumans = oneCompartment({
  molarMass: estimated(quantity(974.6, 'g/mol'), [974.6, 974.7], 'from the formula C47H55ClF3N5O6S3'),
  volume: estimated(quantity(1.1, 'L/kg'), [0.7, 2], 'V/F: 0.6 L/kg over a bioavailability of 0.565, in dogs', [
    'NavitoclaxInDogs',
  ]),
  halfLife: assumed(hours(17), [12, 24], 'recalled; 22.2 h in dogs', ['NavitoclaxInDogs']),
  oral: {
    rate: assumed(perHour(0.2), [0.1, 0.5], 'puts the peak at some 8 h; recalled'),
    bioavailability: assumed(fraction(1), [1, 1], 'counted in V/F'),
  },
  free: assumed(fraction(0.005), [0.0005, 0.01], 'nearly all bound, as venetoclax'),
});

/** Navitoclax (ABT-263): inhibits BCL-2 and BCL-XL, of which the model has one output. */
export const navitoclax: Drug = {
  id: 'navitoclax',
  name: 'navitoclax',
  ontology: ['CHEBI:131174'],
  class: 'BH3 mimetic: inhibitor of BCL-2 and BCL-XL',
  substance: { ...lipophilicBase('navitoclax', 'free navitoclax', ['CHEBI:131174']), because: ['B143'] },
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  inhibits: [
    {
      activity: bcl2,
      half: assumed(
        quantity(1, 'nM'),
        [0.05, 30],
        'some three times below that of venetoclax, as it takes BCL-XL too; affinities recalled',
      ),
    },
  ],
  missing: ['Platelets, whose fall by BCL-XL limits its dose, are no cells of the model.'],
  because: ['B142', 'B143'],
};
