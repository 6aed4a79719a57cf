import { micrometers } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed } from '../../model/parameter.ts';

/**
 * Osteocyte of the outermost layer of bone. A block has marrow only, so it stands at the surface, small, for a cell that lies
 * within the bone behind it. Its oxygen comes through the bone.
 */
export const osteocyte: CellType = {
  id: 'osteocyte',
  name: 'osteocyte',
  plural: 'osteocytes',
  ontology: ['CL:0000137'],
  group: 'stroma',
  says: 'Keeps osteoclasts near it alive.',
  radius: assumed(micrometers(1.5), [1, 3], 'a process at the surface: the body lies in bone and takes no marrow'),
  moves: false,
  behaviors: {},
  traffic: [],
  because: ['A044'],
};
