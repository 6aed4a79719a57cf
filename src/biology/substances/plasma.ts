import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

/** What leaks out of blood through vessel walls, as a share of plasma: 1 is undiluted. Cells take what acts on them out of it. */
export const plasma: Substance<'affinity'> = {
  kind: 'substance',
  id: 'plasma',
  name: 'blood plasma',
  dimension: 'affinity',
  ontology: ['UBERON:0001969'],
  diffusion: assumed(quantity(50, 'µm²/s'), [20, 90], 'a protein of the size of albumin between cells; recalled'),
  decay: assumed(
    quantity(800, '1/h'),
    [50, 3200],
    'so that what acts on cells reaches some 15 µm: around sinusoids, as the finding has it, and not all marrow; no source gives the reach',
    ['Itkin2016'],
  ),
  blood: {
    inlet: assumed(quantity(1, 'K'), [1, 1], 'undiluted in blood, by definition'),
    permeability: assumed(quantity(0.5, 'µm/s'), [0.05, 2], 'fenestrated sinusoids let proteins pass, as latent TGF-β'),
    betweenCells: assumed(quantity(1, '1'), [0.5, 1], 'proteins leave between the cells of the wall'),
    arterioles: assumed(
      quantity(0.05, '1'),
      [0, 0.3],
      'arterioles were found less permeable than sinusoids; by how much was not read',
      ['Itkin2016'],
    ),
  },
  initial: assumed(quantity(0.1, 'K'), [0, 1], 'replaced within a tick by what leaks'),
  because: ['A105', 'A106'],
};
