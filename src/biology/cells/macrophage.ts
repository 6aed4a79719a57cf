import { fraction, micrometers, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed } from '../../model/parameter.ts';
import { gcsfr } from '../receptors/index.ts';
import { oncostatinM } from '../substances/oncostatin-m.ts';
import { glucoseUptake, one, respiration } from './housekeeping.ts';

/** Resident macrophage of the marrow. It counts as stroma: it stands still, and no radiation of the model takes it. */
export const macrophage: CellType = {
  id: 'macrophage',
  name: 'macrophage',
  plural: 'macrophages',
  ontology: ['CL:0002476'],
  group: 'stroma',
  says: 'Keeps up the CXCL12 of stroma by oncostatin M, less so under G-CSF as a drug.',
  radius: assumed(micrometers(7), [5, 12], 'cell body without processes; recalled'),
  moves: false,
  behaviors: {
    secretion: {
      base: one,
      floor: assumed(
        fraction(0.1),
        [0, 0.5],
        'most macrophages that support the endosteum are lost under G-CSF; how many was not read, and here they come back as it falls',
        ['Winkler2010'],
      ),
    },
  },
  receptors: [{ receptor: gcsfr, expression: one }],
  traffic: [
    respiration,
    glucoseUptake,
    {
      substance: oncostatinM,
      secretes: assumed(
        quantity(700, 'K/h'),
        [200, 3000],
        'so that it stands at three times what stroma needs for half of its answer: half of the macrophages are still enough',
        ['Albiero2015'],
      ),
    },
  ],
  because: ['A044'],
};
