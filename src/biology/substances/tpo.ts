import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

/** Thrombopoietin, from blood, where the liver keeps it, and from osteoblasts. In units of its level in blood. */
export const tpo: Substance<'affinity'> = {
  kind: 'substance',
  id: 'tpo',
  name: 'thrombopoietin',
  dimension: 'affinity',
  ontology: ['HGNC:11795'],
  diffusion: assumed(quantity(60, 'µm²/s'), [30, 100], 'a glycoprotein larger than G-CSF; recalled'),
  decay: assumed(quantity(0.023, '1/h'), [0.01, 0.1], 'half-life in plasma of about 30 h, recalled'),
  blood: {
    inlet: assumed(
      quantity(1, 'K'),
      [0, 3],
      'the level of health, which does not follow platelets here; that the liver and not bone makes what HSC need is recalled, and the side of D-ENDOSTEAL-ROLE that gives it to osteoblasts sets 0',
    ),
    permeability: assumed(quantity(0.2, 'µm/s'), [0.05, 1], 'fenestrated sinusoids let proteins pass, as G-CSF'),
  },
  initial: assumed(quantity(1, 'K'), [0.5, 2], 'the level of health'),
  because: ['A081'],
};
