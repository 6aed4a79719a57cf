import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

/** Glucose, of which marrow with blood has plenty. In units of what half-fills its transporters, 1.5 mM. */
export const glucose: Substance<'affinity'> = {
  kind: 'substance',
  id: 'glucose',
  name: 'glucose',
  dimension: 'affinity',
  ontology: ['CHEBI:17234'],
  diffusion: assumed(quantity(300, 'µm²/s'), [150, 600], 'half of what it is in water; recalled'),
  decay: assumed(quantity(0, '1/h'), [0, 0.01], 'lost to uptake only'),
  blood: {
    inlet: assumed(quantity(4.5, 'K'), [3, 6.5], '5 mM in human and 8 mM in mouse blood, over 1.5 mM; recalled'),
    permeability: assumed(quantity(5, 'µm/s'), [0.5, 50], 'a small molecule at a fenestrated wall; recalled'),
  },
  initial: assumed(quantity(4, 'K'), [2, 5], 'a little less than in blood'),
  because: ['A214', 'B069'],
};
