import { micrometers, perDay, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed } from '../../model/parameter.ts';
import { activeTgfBeta, latentTgfBeta } from '../substances/tgf-beta.ts';
import { respiration } from './housekeeping.ts';

/** Non-myelinating Schwann cell around the nerve of an arteriole. */
export const schwannCell: CellType = {
  id: 'schwann-cell',
  name: 'non-myelinating Schwann cell',
  plural: 'Schwann cells',
  ontology: ['CL:0002376'],
  group: 'stroma',
  says: 'Activates latent TGF-β around it, as long as there are nerve fibers near.',
  radius: assumed(micrometers(4), [3, 6], 'recalled'),
  moves: false,
  behaviors: {
    death: {
      base: assumed(perDay(0.3), [0.05, 1], 'lost within a week or so without their axons; recalled', ['Yamazaki2011']),
      floor: assumed(perDay(0), [0, 0.001], 'stands still beside a fiber'),
    },
  },
  traffic: [
    respiration,
    {
      substance: latentTgfBeta,
      activates: {
        into: activeTgfBeta,
        rate: assumed(quantity(60, '1/h'), [10, 300], 'so that active TGF-β is near its affinity beside the cell'),
      },
    },
  ],
  because: ['A065', 'A066', 'A067'],
};
