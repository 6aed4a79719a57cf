import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

/** CXCL12, bound to matrix: local around the cells that secrete it. In units of its affinity for CXCR4. */
export const cxcl12: Substance<'affinity'> = {
  kind: 'substance',
  id: 'cxcl12',
  name: 'CXCL12',
  dimension: 'affinity',
  ontology: ['HGNC:10672'],
  diffusion: assumed(
    quantity(0.1, 'µm²/s'),
    [0.03, 1],
    'free diffusion of 100 µm²/s lowered a thousandfold by matrix binding, for a reach of 10-30 µm',
  ),
  decay: assumed(quantity(1.4, '1/h'), [0.7, 3], 'half-life 30 min in public marrow codes'),
  initial: assumed(quantity(0.5, 'K'), [0, 5], 'replaced within hours by what cells secrete'),
  because: ['A089'],
};
