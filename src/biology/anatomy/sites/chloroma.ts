import { fraction, micrometers, quantity } from '../../../core/units.ts';
import { assumed } from '../../../model/parameter.ts';
import type { Site } from '../../../model/site.ts';
import { vesselsOfShaft } from './diaphysis.ts';

const packed = (cell: string, density: number, why: string): Site['marrow'][number] => ({
  cell,
  density: assumed(quantity(density, 'cells/mm³'), [density / 4, density * 1.5], why),
  genotype: ['mll-af9'],
});

/**
 * A solid mass of leukemic cells outside bone. The block runs from its rim, at x = 0, to the middle, where the other half
 * begins; its vessels come in at the rim. There is no niche stroma. What is core and what is rim follows from flow and oxygen.
 */
export const chloroma: Site = {
  id: 'chloroma',
  name: 'chloroma',
  end: 'rim',
  vasculature: {
    ...vesselsOfShaft,
    spacing: assumed(micrometers(90), [60, 150], 'vessels of a mass are farther apart than sinusoids; recalled'),
    sinusoidVariation: assumed(fraction(0.35), [0.1, 0.5], 'vessels of tumors are uneven; recalled'),
    sinusoidWander: assumed(fraction(0.35), [0.2, 0.5], 'vessels of tumors are tortuous; recalled'),
    arterioleLength: assumed(fraction(0.25), [0.2, 0.4], 'arterioles stay in the rim; recalled'),
    sinusSetback: assumed(
      micrometers(60),
      [1, 200],
      'rims are richly vascular after cores have lost their vessels, which they had: how far vessels reach was not read',
      ['Madlambayan2010'],
    ),
  },
  elsewhere: assumed(fraction(1), [1, 1], 'a chloroma makes no neutrophils'),
  stroma: [],
  marrow: [
    packed('lsc', 60000, 'a twentieth, enriched as in the story of the mouse'),
    packed(
      'leukemic-progenitor',
      640000,
      'the mass is as densely packed as marrow; shares as in the story of the mouse',
    ),
    packed('blast', 600000, 'the rest'),
  ],
};
