import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

const vesicles = (
  id: string,
  name: string,
  ontology: string,
  unit: string,
  because: readonly string[],
): Substance<'affinity'> => ({
  kind: 'substance',
  id,
  name,
  dimension: 'affinity',
  ontology: [ontology],
  diffusion: assumed(
    quantity(2, 'µm²/s'),
    [0.5, 5],
    'a sphere of 100 nm in water has 4 by the Stokes-Einstein relation; between cells half of it is assumed',
  ),
  decay: assumed(
    quantity(4, '1/h'),
    [0.5, 20],
    'cells take them in, so that they reach some 40 µm; no source gives the reach in marrow',
  ),
  initial: assumed(quantity(0, 'K'), [0, 0.5], `replaced within hours by what cells give off; 1 is ${unit}`),
  because,
});

/** Vesicles of mesenchymal stroma. 1 is what a dish with a confluent layer of stroma would hold if none left it. */
export const stromalVesicles = vesicles(
  'msc-exosome',
  'vesicles of stroma',
  'GO:1903561',
  'what a confluent layer keeps up in a dish',
  ['A049', 'B034', 'B036'],
);

/** Vesicles of leukemic cells. 1 is what stroma meets where half of the cells of full marrow are leukemic. */
export const leukemicVesicles = vesicles(
  'aml-exosome',
  'vesicles of leukemic cells',
  'GO:0070062',
  'what half as many leukemic cells as full marrow has keep up',
  ['A109', 'A110'],
);
