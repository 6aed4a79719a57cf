import { micrometers } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed } from '../../model/parameter.ts';
import { respiration } from './housekeeping.ts';

/** What MSC become where there is much active TGF-β and little oxygen. None stand in marrow. */
export const chondrocyte: CellType = {
  id: 'chondrocyte',
  name: 'chondrocyte',
  plural: 'chondrocytes',
  ontology: ['CL:0000138'],
  group: 'stroma',
  says: 'Takes up room and keeps no stem cell.',
  radius: assumed(micrometers(6.5), [5, 10], 'recalled'),
  moves: false,
  behaviors: {},
  traffic: [respiration],
  because: ['A047'],
};
