import { fraction, micrometers, quantity } from '../../../core/units.ts';
import { assumed, estimated } from '../../../model/parameter.ts';
import type { Site } from '../../../model/site.ts';
import { diaphysis, underNerves, vesselsOfShaft } from './diaphysis.ts';
import { scaled } from './scaled.ts';

const room = estimated(fraction(0.6), [0.4, 0.7], 'what fat leaves');
const vessels = estimated(fraction(0.42), [0.25, 0.86], 'length of vessels over that of the shaft, by the spacing');
const besideFat = 'as in the shaft, in the share of the volume that is not fat';
const along = 'as many per length of vessel as in the shaft';

const withVessels = new Set(['car-cell', 'nestin-bright-msc']);

/** Tail vertebra of a mouse: marrow that is rich in fat and poor in vessels. Its trabeculae are left out. */
export const caudalVertebra: Site = {
  id: 'caudal-vertebra',
  name: 'caudal vertebra',
  vasculature: {
    ...vesselsOfShaft,
    tone: underNerves,
    spacing: assumed(
      micrometers(100),
      [70, 130],
      'adipocytes of the tail inhibit vascularization; by how much was not read: as in hot spots of human marrow, 106 µm',
      ['Zhou2017'],
    ),
  },
  elsewhere: estimated(fraction(0.4), [0.2, 0.6], 'what the room that is fat would have made'),
  stroma: [
    ...scaled(
      diaphysis.stroma.filter(({ cell }) => withVessels.has(cell)),
      vessels,
      along,
    ),
    ...scaled(
      diaphysis.stroma.filter(({ cell }) => cell === 'macrophage'),
      room,
      besideFat,
    ),
    ...diaphysis.stroma.filter(({ cell }) => !['adipocyte', 'macrophage'].includes(cell) && !withVessels.has(cell)),
    {
      cell: 'adipocyte',
      at: 'marrow',
      density: assumed(
        quantity(4600, 'cells/mm³'),
        [3400, 7000],
        'four tenths of the volume as spheres of 55 µm: tail vertebrae have abundant adipocytes where long bones have few; the share, 30 to 60 %, is recalled',
        ['Naveiras2009', 'Zhou2017'],
      ),
    },
  ],
  marrow: scaled(diaphysis.marrow, room, besideFat),
};
