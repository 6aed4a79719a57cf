import { fraction, micrometers, perDay, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed } from '../../model/parameter.ts';
import { noradrenaline } from '../substances/noradrenaline.ts';
import { zero } from './housekeeping.ts';

/** A stretch of a sympathetic nerve fiber with its varicosities, along an arteriole. */
export const sympatheticNerve: CellType = {
  id: 'sympathetic-nerve',
  name: 'sympathetic nerve fiber',
  plural: 'sympathetic nerve fibers',
  ontology: ['UBERON:0034729'],
  group: 'stroma',
  says: 'Releases noradrenaline by the time of day; lost where leukemic cells are dense, and not grown again.',
  radius: assumed(micrometers(2), [0.5, 3], 'a bundle of thin axons; recalled'),
  moves: false,
  behaviors: {
    death: {
      base: assumed(perDay(0), [0, 0.001], 'stands still in healthy marrow'),
      ceiling: assumed(
        perDay(0.2),
        [0.05, 1],
        'most fibers are lost in the two weeks in which leukemia fills the marrow; recalled',
        ['Hanoun2014'],
      ),
    },
    secretion: {
      base: zero,
      ceiling: assumed(fraction(2), [1.5, 3], 'with its rule 1 at mean tone'),
    },
  },
  traffic: [
    {
      substance: noradrenaline,
      secretes: assumed(
        quantity(36000, 'K/h'),
        [5000, 100000],
        'so that noradrenaline stands at about its affinity for β3 beside the arteriole',
      ),
    },
  ],
  because: ['A059', 'A160'],
};
