import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

/** G-CSF: a hormone in blood, cleared by neutrophils, that passes into the tissue. 1 is its level at rest. */
export const gcsf: Substance<'affinity'> = {
  kind: 'substance',
  id: 'gcsf',
  name: 'G-CSF',
  dimension: 'affinity',
  ontology: ['HGNC:2438'],
  diffusion: assumed(quantity(80, 'µm²/s'), [40, 120], 'a protein of 20 kDa, recalled'),
  decay: assumed(quantity(0.05, '1/h'), [0.01, 0.2], 'slow in tissue: most is cleared from blood by neutrophils'),
  blood: { permeability: assumed(quantity(0.2, 'µm/s'), [0.05, 1], 'fenestrated sinusoids let proteins pass') },
  initial: assumed(quantity(1, 'K'), [0.5, 2], 'the level at rest'),
  because: ['A084', 'B004'],
};
