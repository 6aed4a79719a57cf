import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

/** Oncostatin M, from macrophages to the stroma around them. In units of the level at which stroma answers by half. */
export const oncostatinM: Substance<'affinity'> = {
  kind: 'substance',
  id: 'oncostatin-m',
  name: 'oncostatin M',
  dimension: 'affinity',
  ontology: ['HGNC:8506'],
  diffusion: assumed(quantity(80, 'µm²/s'), [40, 120], 'a protein of 28 kDa, as G-CSF; recalled'),
  decay: assumed(quantity(0.7, '1/h'), [0.3, 3], 'half-life of an hour, as other cytokines; no source gives it'),
  initial: assumed(quantity(3, 'K'), [1, 10], 'what macrophages of healthy marrow keep up'),
  because: ['A044'],
};
