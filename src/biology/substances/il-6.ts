import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

/** Interleukin-6, as far as it goes beyond that of healthy marrow. In units of its affinity for its receptor. */
export const il6: Substance<'affinity'> = {
  kind: 'substance',
  id: 'il-6',
  name: 'interleukin-6',
  dimension: 'affinity',
  ontology: ['HGNC:6018'],
  diffusion: assumed(quantity(80, 'µm²/s'), [40, 120], 'a protein of 20 kDa, as G-CSF; recalled'),
  decay: assumed(
    quantity(1, '1/h'),
    [0.3, 5],
    'half-life under an hour; recalled; the whole marrow is taken to be as leukemic as the block',
  ),
  initial: assumed(quantity(0, 'K'), [0, 0.2], 'little in healthy marrow'),
  because: ['A130', 'A131', 'B004', 'B013'],
};
