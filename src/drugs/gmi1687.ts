import { selectinLigand } from '../biology/receptors/adhesion.ts';
import { fraction, hours, perHour, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed } from '../model/parameter.ts';
import { onTheWall } from './e-selectin-antagonists.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';
import { smallPolar } from './small-polar.ts';

const inHumans = oneCompartment({
  molarMass: assumed(quantity(900, 'g/mol'), [600, 1500], 'smaller than uproleselan; nothing was read'),
  volume: assumed(quantity(0.2, 'L/kg'), [0.1, 0.5], 'as uproleselan'),
  halfLife: assumed(hours(4), [1.5, 12], 'as others of its kind; nothing was read'),
  subcutaneous: {
    rate: assumed(perHour(2), [0.5, 5], 'within hours: made to be given under the skin'),
    bioavailability: assumed(fraction(0.9), [0.5, 1], 'said to be taken up from under the skin of animals', [
      'GmiCohort',
    ]),
  },
});

/** GMI-1687: fills E-selectin as uproleselan does, more tightly and from under the skin. */
export const gmi1687: Drug = {
  id: 'gmi1687',
  name: 'GMI-1687',
  ontology: [],
  class: 'glycomimetic: antagonist of E-selectin, second generation',
  substance: smallPolar('gmi1687', 'GMI-1687', [], ['B124']),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  blocks: [
    {
      receptor: selectinLigand,
      half: assumed(quantity(10, 'nM'), [1, 100], `${onTheWall}; said to be far more potent, by how much recalled`),
    },
  ],
  missing: ['No effect on leukemia was read: what it does here follows from its target alone.'],
  because: ['B124'],
};
