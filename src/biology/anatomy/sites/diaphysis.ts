import { fraction, micrometers, mmHg, quantity } from '../../../core/units.ts';
import { assumed, estimated, fitted } from '../../../model/parameter.ts';
import type { Site, Tone, Vasculature } from '../../../model/site.ts';
import { noradrenaline } from '../../substances/noradrenaline.ts';

const perCubicMillimeter = (value: number, low: number, high: number, why: string) =>
  fitted(quantity(value, 'cells/mm³'), [low, high], why);
const homeostasis = 'fluxes of a mouse marrow in balance, see docs/model/homeostasis.md';

/** Vessels of the shaft. */
export const vesselsOfShaft: Vasculature = {
  spacing: assumed(
    micrometers(65),
    [50, 110],
    'sinusoids every 60-80 µm in mouse, recalled; hot spots of human marrow give 106 µm',
  ),
  arterioleRadius: assumed(micrometers(4), [3, 6], 'diameter 8 µm, recalled'),
  sinusoidRadius: assumed(micrometers(10), [8, 15], 'diameter 20 µm, recalled'),
  sinusRadius: assumed(micrometers(18), [12, 40], 'the part of the central sinus in the block'),
  sinusoidVariation: assumed(fraction(0.15), [0, 0.4], 'sinusoids are uneven in width; how much, recalled'),
  sinusoidWander: assumed(fraction(0.25), [0.1, 0.4], 'sinusoids wind without meeting their neighbors'),
  arterioleDepth: assumed(quantity(3, '1'), [1.5, 10], 'arterioles run near the endosteum, recalled'),
  arterioleLength: assumed(fraction(0.45), [0.2, 0.6], 'it opens into sinusoids halfway into the block'),
  arterioleBare: assumed(fraction(0.3), [0, 0.6], 'it branches where it is thin'),
  sinusSetback: assumed(micrometers(4), [1, 20], 'the sinus lies inside the block, at its far end'),
  sinusLength: assumed(fraction(0.6), [0.4, 0.9], 'so much of it that every sinusoid finds it'),
  perfusion: fitted(
    quantity(0.5, '1/min'),
    [0.2, 0.8],
    'with it the lowest oxygen of a region is about the 9.9 mmHg that were measured',
    ['Spencer2014'],
  ),
  outletPressure: assumed(mmHg(20), [5, 25], 'pressure in the central sinus; only the difference matters here'),
  viscosity: assumed(quantity(3, 'cP'), [2, 5], 'whole blood in small vessels, recalled'),
};

/** Sympathetic fibers run along arterioles, and what they let go narrows them. */
export const underNerves: Tone = {
  substance: noradrenaline,
  usual: estimated(
    quantity(1.65, 'K'),
    [0.8, 3.3],
    'around arterioles of healthy marrow, mean over a day in two seeds, in which it goes from 0.7 to 2.8 K',
  ),
  widest: assumed(
    quantity(1.1, '1'),
    [1.02, 1.25],
    'without nerves nearly half as much blood again where the arteriole sets the flow; by how much was not read',
  ),
};

/** The shaft of a long bone. */
export const diaphysis: Site = {
  id: 'diaphysis',
  name: 'diaphysis',
  vasculature: { ...vesselsOfShaft, tone: underNerves },
  stroma: [
    {
      cell: 'car-cell',
      at: 'sinusoid',
      density: perCubicMillimeter(
        3600,
        2500,
        20000,
        'about as many perivascular niche places as HSC, so that places limit them',
      ),
    },
    {
      cell: 'nestin-bright-msc',
      at: 'arteriole',
      density: perCubicMillimeter(1300, 500, 4000, 'about a tenth of the CAR cells'),
    },
    {
      cell: 'osteoblast',
      at: 'bone surface',
      density: assumed(
        quantity(2500, 'cells/mm³'),
        [1000, 20000],
        'one per 1000 µm² of bone surface in a block 400 µm deep',
      ),
    },
    {
      cell: 'osteoclast',
      at: 'bone surface',
      density: assumed(
        quantity(200, 'cells/mm³'),
        [0, 500],
        'two in the default block, 80 per mm² of bone: an osteoclast for every dozen osteoblasts; recalled',
      ),
    },
    {
      cell: 'osteocyte',
      at: 'bone surface',
      density: assumed(
        quantity(5000, 'cells/mm³'),
        [1500, 8000],
        '70,000 per mm³ of bone, recalled, in the 30 µm behind the surface: 2000 per mm², in a block 400 µm deep',
      ),
    },
    {
      cell: 'macrophage',
      at: 'marrow',
      density: assumed(
        quantity(3000, 'cells/mm³'),
        [1000, 15000],
        'a fifth of the one in a hundred marrow cells that are macrophages, recalled: each stands for several, so that they take no more than 0.4 % of the room',
      ),
    },
    {
      cell: 'adipocyte',
      at: 'marrow',
      density: assumed(
        quantity(260, 'cells/mm³'),
        [0, 700],
        'two in the default block: 2 % of the volume, as in young mouse long bones',
      ),
    },
    {
      cell: 'schwann-cell',
      at: 'arteriole',
      density: assumed(quantity(1000, 'cells/mm³'), [200, 3000], 'along the arteriole, one per 25 µm'),
    },
    {
      cell: 'sympathetic-nerve',
      at: 'arteriole',
      density: assumed(
        quantity(2000, 'cells/mm³'),
        [500, 6000],
        'along the arteriole, one stretch per 12 µm, so that no Schwann cell is without one',
      ),
    },
  ],
  marrow: [
    {
      cell: 'hsc',
      density: perCubicMillimeter(
        5340,
        3000,
        8000,
        '41 in the default block: enriched about 60 times over functional HSC',
      ),
      held: assumed(fraction(0.8), [0.5, 1], 'most rest in niche places'),
    },
    {
      cell: 'hspc',
      density: perCubicMillimeter(45000, 20000, 60000, homeostasis),
      renewals: fitted(quantity(34, '1'), [10, 80], 'about the limit, for a pool that keeps its number'),
    },
    {
      cell: 'myeloid',
      density: perCubicMillimeter(500000, 4e5, 7e5, homeostasis),
      postMitotic: estimated(
        fraction(0.79),
        [0.7, 0.85],
        'from the fluxes: 5 divisions of 0.7 days, 2.5 days after them',
      ),
    },
    {
      cell: 'erythroid',
      density: perCubicMillimeter(830000, 6e5, 1e6, homeostasis),
      postMitotic: estimated(
        fraction(0.79),
        [0.7, 0.85],
        'from the fluxes: 5 divisions of 0.6 days, 2.2 days after them',
      ),
    },
    { cell: 'megakaryocyte', density: perCubicMillimeter(1050, 500, 2000, homeostasis) },
  ],
};
