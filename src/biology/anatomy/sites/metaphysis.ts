import { fraction, micrometers, quantity } from '../../../core/units.ts';
import { assumed, estimated, measured } from '../../../model/parameter.ts';
import type { Site } from '../../../model/site.ts';
import { diaphysis, underNerves, vesselsOfShaft } from './diaphysis.ts';
import { scaled } from './scaled.ts';

const bone = measured(fraction(0.12), [0.09, 0.2], 'BV/TV of the proximal tibia of C57BL/6 mice, 11 to 12 %', [
  'TibialLoading2013',
]);
const room = estimated(fraction(0.88), [0.8, 0.91], 'what bone leaves');
const surface = estimated(
  quantity(4.8, '1'),
  [2, 8],
  'rods of 50 µm that take 12 % have 9.6 mm² of surface per mm³, the growth plate 2.5: over the 2.5 of the shaft',
);
const onBone = new Set(['osteoblast', 'osteoclast', 'osteocyte']);
const besideBone = 'as in the shaft, in the share of the volume that is not bone';

/**
 * The end of a long bone below the growth plate, which closes the block at x = 0: trabeculae, and columns of type H vessels
 * between them. Its cavities do not remodel.
 */
export const metaphysis: Site = {
  id: 'metaphysis',
  name: 'metaphysis',
  vasculature: {
    ...vesselsOfShaft,
    tone: underNerves,
    spacing: assumed(micrometers(65), [40, 110], 'as in the shaft: no figure for type H vessels was read'),
    sinusoidRadius: assumed(micrometers(7), [4, 12], 'type H vessels are narrower than sinusoids, recalled'),
    sinusoidWander: assumed(fraction(0.08), [0, 0.2], 'type H vessels run in columns; how straight, recalled', [
      'Kusumbe2014',
    ]),
  },
  trabeculae: {
    share: bone,
    thickness: measured(micrometers(50), [45, 65], 'Tb.Th of the same mice, 48 to 50 µm', ['TibialLoading2013']),
  },
  elsewhere: estimated(fraction(0.12), [0, 0.3], 'what the room that is bone would have made'),
  stroma: [
    ...scaled(
      diaphysis.stroma.filter(({ cell }) => !onBone.has(cell) && cell !== 'adipocyte'),
      room,
      besideBone,
    ),
    ...scaled(
      diaphysis.stroma.filter(({ cell }) => cell === 'osteoclast' || cell === 'osteocyte'),
      surface,
      'per surface of bone as in the shaft',
    ),
    {
      cell: 'osteoblast',
      at: 'bone surface',
      density: estimated(
        quantity(12000, 'cells/mm³'),
        [4000, 40000],
        'one per 1000 µm² as in the shaft: rods of 50 µm that take 12 % have 9.6 mm² of surface per mm³, the growth plate 2.5',
      ),
    },
  ],
  marrow: scaled(diaphysis.marrow, room, besideBone),
};
