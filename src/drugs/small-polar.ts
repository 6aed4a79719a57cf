import { quantity } from '../core/units.ts';
import { assumed } from '../model/parameter.ts';
import type { Substance } from '../model/substance.ts';

/** A small polar molecule in tissue: it spreads as in water slowed by matrix, and passes walls as fast as blood brings it. */
export const smallPolar = (
  id: string,
  name: string,
  ontology: readonly string[],
  because: readonly string[],
): Substance<'concentration'> => ({
  kind: 'substance',
  id,
  name: `${name} in tissue`,
  dimension: 'concentration',
  ontology,
  diffusion: assumed(quantity(400, 'µm²/s'), [200, 700], 'a small molecule in tissue'),
  decay: assumed(quantity(0.1, '1/h'), [0.01, 1], 'slow beside exchange with blood'),
  blood: { permeability: assumed(quantity(50, 'µm/s'), [10, 300], 'small and polar: flow-limited in marrow') },
  initial: assumed(quantity(0, 'nM'), [0, 0], 'none before the first dose'),
  because,
});
