import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

/** Acetylcholine from sympathetic fibers. In units of its affinity for the cells that it acts on; their receptors were not read. */
export const acetylcholine: Substance<'affinity'> = {
  kind: 'substance',
  id: 'acetylcholine',
  name: 'acetylcholine',
  dimension: 'affinity',
  ontology: ['CHEBI:15355'],
  diffusion: assumed(quantity(300, 'µm²/s'), [100, 600], 'a small molecule between cells, as noradrenaline; recalled'),
  decay: assumed(
    quantity(200, '1/h'),
    [50, 5000],
    'half-life 12 s for a reach of 70 µm; cholinesterases are faster in a synapse, how fast in marrow was not read',
  ),
  initial: assumed(quantity(0.3, 'K'), [0, 3], 'replaced within a tick by what fibers release'),
  because: ['A061'],
};
