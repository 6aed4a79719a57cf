import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

/** Sphingosine-1-phosphate: plenty in blood, degraded in tissue, so that mature cells find the way out. */
export const s1p: Substance<'affinity'> = {
  kind: 'substance',
  id: 's1p',
  name: 'sphingosine-1-phosphate',
  dimension: 'affinity',
  ontology: ['CHEBI:37550'],
  diffusion: assumed(quantity(50, 'µm²/s'), [10, 200], 'a lipid on its carriers'),
  decay: assumed(
    quantity(100, '1/h'),
    [10, 400],
    'degraded by tissue lyases, for a reach of about 40 µm from a sinusoid',
  ),
  blood: {
    inlet: assumed(quantity(3, 'K'), [1, 30], 'far above the affinity of its receptors in blood; recalled'),
    permeability: assumed(quantity(1, 'µm/s'), [0.1, 10], 'passes fenestrated sinusoids'),
  },
  initial: assumed(quantity(0.1, 'K'), [0, 1], 'replaced within a tick by what blood brings'),
  because: ['A026'],
};
