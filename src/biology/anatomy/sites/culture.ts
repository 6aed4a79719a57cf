import { fraction, micrometers, mmHg, quantity } from '../../../core/units.ts';
import { assumed, estimated } from '../../../model/parameter.ts';
import type { Site } from '../../../model/site.ts';
import { glucose } from '../../substances/glucose.ts';
import { oxygen } from '../../substances/oxygen.ts';

/**
 * A dish: no vessels, no flow and no blood, a layer of stroma on the floor at x = 0, and medium above the far end. The medium
 * holds oxygen, glucose and nothing else: what should be added to it is clamped by the scenario.
 */
export const culture: Site = {
  id: 'culture',
  name: 'culture',
  end: 'dish',
  vasculature: null,
  medium: {
    depth: assumed(micrometers(2000), [500, 5000], 'medium stands two millimeters deep in a well, and nobody stirs it'),
    levels: [
      {
        substance: oxygen,
        level: estimated(
          mmHg(142),
          [7, 150],
          'air with 5 % carbon dioxide at 37 °C, by partial pressures: 0.2095 × 0.95 × (760 − 47) mmHg; 1 to 5 % oxygen give 7 to 36',
        ),
      },
      {
        substance: glucose,
        level: assumed(quantity(7.4, 'K'), [3, 17], '11 mM, as in RPMI 1640, over 1.5 mM'),
      },
    ],
  },
  elsewhere: assumed(fraction(1), [1, 1], 'nothing that leaves a dish comes into blood'),
  stroma: [
    {
      cell: 'car-cell',
      at: 'floor',
      density: assumed(
        quantity(6000, 'cells/mm³'),
        [0, 20000],
        'a confluent layer, 240 per mm², in a block 40 µm deep; 0 leaves the cells without a niche',
      ),
    },
  ],
  marrow: [],
};
