import { micrometers, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed } from '../../model/parameter.ts';
import { collagen1, fibronectin } from '../receptors/ligands.ts';
import { respiration } from './housekeeping.ts';
import { full } from './niche-stroma.ts';

/** What MSC become where there is much active TGF-β. None stand in healthy marrow. */
export const fibroblast: CellType = {
  id: 'fibroblast',
  name: 'fibroblast',
  plural: 'fibroblasts',
  ontology: ['CL:0000057'],
  group: 'stroma',
  says: 'Lays collagen and fibronectin, makes no CXCL12 and keeps no stem cell.',
  radius: assumed(micrometers(6), [4, 10], 'cell body without processes; recalled'),
  moves: false,
  behaviors: {},
  presents: {
    ligands: [
      { ligand: collagen1, level: full },
      { ligand: fibronectin, level: full },
    ],
    reach: assumed(micrometers(8), [4, 20], 'as CAR cells, which they come from'),
    places: assumed(quantity(0, 'cells'), [0, 0], 'what touches it passes by'),
  },
  traffic: [respiration],
  because: ['A045', 'A047'],
};
