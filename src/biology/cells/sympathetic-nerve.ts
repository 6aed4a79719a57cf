import { fraction, micrometers, perDay, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed, estimated, fitted } from '../../model/parameter.ts';
import { acetylcholineRelease } from '../pathways/stroma.ts';
import { acetylcholine } from '../substances/acetylcholine.ts';
import { noradrenaline } from '../substances/noradrenaline.ts';
import { one, zero } from './housekeeping.ts';

/** A stretch of sympathetic nerve with its varicosities, along an arteriole: mostly noradrenergic axons, some of them cholinergic. */
export const sympatheticNerve: CellType = {
  id: 'sympathetic-nerve',
  name: 'sympathetic nerve fiber',
  plural: 'sympathetic nerve fibers',
  ontology: ['UBERON:0034729'],
  group: 'stroma',
  says: 'Releases noradrenaline and acetylcholine by the time of day; lost where leukemic cells are dense, and not grown again.',
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
      ceiling: fitted(
        fraction(2.67),
        [1.5, 4],
        'the same release over a day as with 2 before parasympathetic tone took some of it',
      ),
    },
  },
  activities: [
    {
      activity: acetylcholineRelease,
      span: {
        base: zero,
        ceiling: one,
        start: estimated(fraction(0.46), [0.2, 0.8], 'its mean over a day, by the formula of its rule'),
      },
    },
  ],
  traffic: [
    {
      substance: noradrenaline,
      secretes: assumed(
        quantity(36000, 'K/h'),
        [5000, 100000],
        'so that noradrenaline stands at about its affinity for β3 beside the arteriole',
      ),
    },
    {
      substance: acetylcholine,
      secretes: assumed(
        quantity(72000, 'K/h'),
        [5000, 200000],
        'so that acetylcholine stands at about its affinity beside the arteriole over a day',
      ),
      follows: acetylcholineRelease,
    },
  ],
  because: ['A059', 'A061', 'A160'],
};
