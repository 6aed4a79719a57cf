import { quantity } from '../../core/units.ts';
import { assumed, estimated } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

/** Oxygen: carried by hemoglobin along the flow, consumed by every cell. Its tissue levels are a result, never set. */
export const oxygen: Substance<'pressure'> = {
  kind: 'substance',
  id: 'o2',
  name: 'oxygen',
  dimension: 'pressure',
  ontology: ['CHEBI:15379'],
  diffusion: assumed(
    quantity(1670, 'µm²/s'),
    [1000, 2400],
    'usual value for soft tissue, recalled; public codes use 2000',
  ),
  decay: assumed(quantity(0, '1/h'), [0, 0.01], 'oxygen is lost to consumption only'),
  solubility: assumed(quantity(1.35, 'µM/mmHg'), [1.1, 1.5], 'usual value for soft tissue at 37 °C, recalled'),
  halfConsumption: assumed(quantity(1, 'mmHg'), [0.3, 3], 'respiration is saturated far above 1 mmHg; recalled'),
  blood: {
    inlet: estimated(
      quantity(34, 'mmHg'),
      [28, 40],
      'all that was measured in the marrow was below 32 mmHg; a little more where blood enters',
      ['Spencer2014'],
    ),
    permeability: assumed(quantity(500, 'µm/s'), [100, 5000], 'so high that the wall is no barrier to the gas'),
    carrier: {
      capacity: assumed(
        quantity(9000, 'µM'),
        [7000, 9500],
        'four oxygen per hemoglobin, 2.2 mM hemoglobin in blood; recalled',
      ),
      halfSaturation: assumed(quantity(40, 'mmHg'), [35, 45], 'mouse; human 27 mmHg; recalled'),
      power: assumed(quantity(2.7, '1'), [2.4, 3], 'Hill coefficient of hemoglobin, recalled'),
    },
  },
  initial: estimated(
    quantity(20, 'mmHg'),
    [9.9, 32],
    'about the middle of the lowest value of deep zones, 9.9, and the upper value of the marrow, 32',
    ['Spencer2014'],
  ),
  because: ['A025', 'A093', 'A095', 'A096'],
};
