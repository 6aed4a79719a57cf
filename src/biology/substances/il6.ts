import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

/** IL-6, as far as it goes beyond that of healthy marrow. In units of its affinity for its receptor. */
export const il6: Substance<'affinity'> = {
  kind: 'substance',
  id: 'il6',
  name: 'IL-6',
  dimension: 'affinity',
  ontology: ['HGNC:6018'],
  diffusion: assumed(quantity(80, 'µm²/s'), [30, 120], 'a protein of 21 kDa, as GDF15; recalled'),
  decay: assumed(
    quantity(0.7, '1/h'),
    [0.17, 2.8],
    'half-life 1 h in plasma, recalled; the whole marrow is taken to be as leukemic as the block',
  ),
  initial: assumed(quantity(0, 'K'), [0, 0.2], 'only what is made beyond health is followed'),
  because: ['B004', 'B013'],
};
