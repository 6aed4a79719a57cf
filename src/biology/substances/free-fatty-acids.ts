import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

/** Free fatty acids that adipocytes give off, bound to albumin. In units of the level at which uptake by leukemic cells is half its greatest. */
export const freeFattyAcids: Substance<'affinity'> = {
  kind: 'substance',
  id: 'ffa',
  name: 'free fatty acids',
  dimension: 'affinity',
  ontology: ['CHEBI:35366'],
  diffusion: assumed(quantity(60, 'µm²/s'), [30, 700], 'as albumin, to which they are bound; recalled'),
  decay: assumed(quantity(13.9, '1/h'), [8, 21], 'half-life 3 min in plasma; recalled'),
  initial: assumed(quantity(0.02, 'K'), [0, 0.5], 'replaced within an hour by what adipocytes give'),
  because: ['A149', 'A155'],
};
