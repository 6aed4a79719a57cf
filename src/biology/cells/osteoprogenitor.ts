import { micrometers } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed } from '../../model/parameter.ts';
import { respiration } from './housekeeping.ts';

/** Cell on its way to bone that gets no further: what MSC become in denervated marrow. None stand in healthy marrow. */
export const osteoprogenitor: CellType = {
  id: 'osteoprogenitor',
  name: 'osteoprogenitor',
  plural: 'osteoprogenitors',
  ontology: ['CL:0007010'],
  group: 'stroma',
  says: 'Takes up room and keeps no stem cell; its maturation is arrested.',
  radius: assumed(micrometers(6), [5, 10], 'as an osteoblast; recalled'),
  moves: true,
  behaviors: {},
  traffic: [respiration],
  because: ['A162'],
};
