import { quantity } from '../core/units.ts';
import { assumed, estimated } from '../model/parameter.ts';
import type { Substance } from '../model/substance.ts';

/** An antibody in marrow: it passes between the cells of the wall, and stands at an eighth or so of its level in plasma. */
export const antibody = (
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
  diffusion: estimated(
    quantity(33, 'µm²/s'),
    [10, 60],
    'by the radius recalled for an IgG, 5.3 nm, from albumin (3.5 nm, 50 µm²/s), in inverse proportion',
  ),
  decay: assumed(
    quantity(1, '1/h'),
    [0.2, 5],
    'what leaves with fluid and into cells, so that marrow holds 0.1 to 0.2 of the plasma level; recalled',
  ),
  blood: {
    permeability: assumed(quantity(0.005, 'µm/s'), [0.0005, 0.05], 'as dextran of 70 kDa, which is about as wide'),
    betweenCells: assumed(quantity(1, '1'), [0.5, 1], 'as plasma'),
    arterioles: assumed(quantity(0.05, '1'), [0, 0.3], 'as plasma', ['Itkin2016']),
  },
  initial: assumed(quantity(0, 'nM'), [0, 0], 'none before the first dose'),
  because,
});
