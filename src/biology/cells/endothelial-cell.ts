import { micrometers } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed } from '../../model/parameter.ts';
import { wallActivities, wallPresents } from './vessel-wall.ts';

/** Endothelial cell of a sinusoid. */
export const endothelialCell: CellType = {
  id: 'endothelial-cell',
  name: 'endothelial cell',
  plural: 'endothelial cells',
  ontology: ['CL:0000071'],
  group: 'stroma',
  says: 'Shows laminins to what touches the wall, and E-selectin where leukemic cells are dense.',
  radius: assumed(micrometers(2), [1, 4], 'as thick as a flat cell with its nucleus; recalled'),
  moves: false,
  behaviors: {},
  activities: wallActivities,
  presents: wallPresents,
  traffic: [],
  because: ['A086', 'A188'],
};
