import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

/** Latent TGF-β, everywhere in the marrow. In units of the affinity of the active form. */
export const latentTgfBeta: Substance<'affinity'> = {
  kind: 'substance',
  id: 'tgfb1-latent',
  name: 'latent TGF-β',
  dimension: 'affinity',
  ontology: ['HGNC:11766'],
  diffusion: assumed(quantity(40, 'µm²/s'), [10, 80], 'a large complex, recalled'),
  decay: assumed(quantity(0.42, '1/h'), [0.2, 1], 'half-life 100 min, recalled'),
  blood: {
    inlet: assumed(quantity(3, 'K'), [1, 10], 'plasma and platelets bring the latent form'),
    permeability: assumed(quantity(0.5, 'µm/s'), [0.05, 2], 'fenestrated sinusoids let proteins pass'),
  },
  initial: assumed(quantity(2, 'K'), [0.5, 10], 'what exchange with blood and decay lead to'),
  because: ['A066'],
};

/** Active TGF-β: made where Schwann cells and stroma activate it, and soon bound. */
export const activeTgfBeta: Substance<'affinity'> = {
  kind: 'substance',
  id: 'tgfb1',
  name: 'active TGF-β',
  dimension: 'affinity',
  ontology: ['HGNC:11766'],
  diffusion: assumed(quantity(1, 'µm²/s'), [0.1, 80], 'bound by matrix, for a reach of 10-30 µm'),
  decay: assumed(quantity(16.6, '1/h'), [8, 30], 'half-life 2.5 min, recalled'),
  initial: assumed(quantity(0.1, 'K'), [0, 1], 'replaced within a tick by what is activated'),
  because: ['A066'],
};
