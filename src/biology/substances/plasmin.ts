import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

/**
 * Proteases that cut matrix, as one: plasmin, which the review names, and the elastase and cathepsin G of neutrophils. In units
 * of the level that cuts half as fast as stroma lays anew.
 */
export const plasmin: Substance<'affinity'> = {
  kind: 'substance',
  id: 'plasmin',
  name: 'plasmin and neutrophil proteases',
  dimension: 'affinity',
  ontology: ['HGNC:9071'],
  diffusion: assumed(quantity(40, 'µm²/s'), [5, 80], 'proteins of 30 to 90 kDa that matrix holds in part; recalled'),
  decay: assumed(
    quantity(2, '1/h'),
    [0.5, 200],
    'as where G-CSF has used up the inhibitors; where these are in excess a protease is caught within seconds; recalled',
  ),
  initial: assumed(quantity(0, 'K'), [0, 0.1], 'inhibited in healthy marrow'),
  because: ['A045'],
};
