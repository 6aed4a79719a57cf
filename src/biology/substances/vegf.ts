import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

/** VEGF-A, partly bound to matrix: reaches 50-100 µm. In units of its affinity for its receptor. */
export const vegf: Substance<'affinity'> = {
  kind: 'substance',
  id: 'vegf',
  name: 'VEGF-A',
  dimension: 'affinity',
  ontology: ['HGNC:12680'],
  diffusion: assumed(
    quantity(2, 'µm²/s'),
    [0.5, 100],
    'free diffusion of 104 µm²/s lowered by matrix binding of VEGF164, for a reach of 50-100 µm',
  ),
  decay: assumed(quantity(1.26, '1/h'), [0.6, 3], 'half-life 33 min, recalled'),
  initial: assumed(quantity(0.05, 'K'), [0, 1], 'low in healthy marrow'),
  because: ['A127', 'A128'],
};
