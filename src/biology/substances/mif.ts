import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

/** Macrophage migration inhibitory factor, beyond that of healthy marrow. In units of its affinity for CD74. */
export const mif: Substance<'affinity'> = {
  kind: 'substance',
  id: 'mif',
  name: 'MIF',
  dimension: 'affinity',
  ontology: ['HGNC:7097'],
  diffusion: assumed(quantity(60, 'µm²/s'), [30, 120], 'a trimer of 37 kDa; recalled'),
  decay: assumed(
    quantity(1, '1/h'),
    [0.3, 5],
    'half-life under an hour, recalled; the whole marrow is taken to be as leukemic as the block',
  ),
  initial: assumed(quantity(0, 'K'), [0, 0.2], 'little in healthy marrow'),
  because: ['A198'],
};
