import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

/** GDF15, secreted by leukemic cells. In units of its affinity in adipocytes. */
export const gdf15: Substance<'affinity'> = {
  kind: 'substance',
  id: 'gdf15',
  name: 'GDF15',
  dimension: 'affinity',
  ontology: ['HGNC:30142'],
  diffusion: assumed(quantity(80, 'µm²/s'), [30, 120], 'a protein of 25 kDa; recalled'),
  decay: assumed(
    quantity(0.23, '1/h'),
    [0.17, 2],
    'half-life 3 h in plasma, recalled; the whole marrow is taken to be as leukemic as the block',
  ),
  initial: assumed(quantity(0, 'K'), [0, 0.2], 'little in healthy marrow'),
  because: ['A150', 'A151'],
};
