import { fraction, micrometers, quantity } from '../../../core/units.ts';
import { assumed, estimated, fitted } from '../../../model/parameter.ts';
import type { Site } from '../../../model/site.ts';
import { vesselsOfShaft } from './diaphysis.ts';

const few = (density: number, why: string) =>
  assumed(quantity(density, 'cells/mm³'), [density / 5, density * 5], `${why}; recalled`);

/**
 * Red pulp of the spleen, where blood is made outside the marrow: sinusoids with perivascular stroma, no bone, no fat. Its
 * lymphocytes and stored blood are not in the model, so most of the block is free room.
 */
export const spleen: Site = {
  id: 'spleen',
  name: 'spleen',
  end: 'capsule',
  vasculature: {
    ...vesselsOfShaft,
    spacing: assumed(micrometers(60), [40, 100], 'red pulp is no less vascular than marrow; recalled'),
    sinusoidRadius: assumed(micrometers(12), [8, 20], 'sinuses of the spleen are wide; recalled'),
  },
  elsewhere: estimated(fraction(0.9), [0.5, 1], 'a tenth of the myeloid cells of marrow stand here'),
  stroma: [
    {
      cell: 'car-cell',
      at: 'sinusoid',
      density: assumed(
        quantity(4200, 'cells/mm³'),
        [1000, 10000],
        'stands for the Tcf21+ stroma around sinusoids that makes SCF and CXCL12; as many per length of sinusoid as in the shaft, a guess',
        ['Inra2015'],
      ),
    },
    { cell: 'macrophage', at: 'marrow', density: few(3000, 'no fewer than in marrow') },
  ],
  marrow: [
    {
      cell: 'hsc',
      density: few(500, 'a tenth of marrow, with the same enrichment'),
      held: assumed(fraction(0.8), [0.5, 1], 'most lie beside perivascular stroma', ['Inra2015']),
    },
    {
      cell: 'hspc',
      density: few(4500, 'a tenth of marrow'),
      renewals: fitted(quantity(34, '1'), [10, 80], 'about the limit, for a pool that keeps its number'),
    },
    {
      cell: 'myeloid',
      density: few(50000, 'a tenth of marrow'),
      postMitotic: estimated(fraction(0.79), [0.7, 0.85], 'as in the shaft'),
    },
    {
      cell: 'erythroid',
      density: few(160000, 'the spleen of mice makes red cells all life: a fifth of marrow'),
      postMitotic: estimated(fraction(0.79), [0.7, 0.85], 'as in the shaft'),
    },
  ],
};
