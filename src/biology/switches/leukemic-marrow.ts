import { perDay } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Switch } from '../../model/switch.ts';
import { switchOf } from './switch-of.ts';

/** Questions on leukemic marrow that the model can answer either way. */
export const leukemicMarrowSwitches: readonly Switch[] = [
  switchOf('D-LSC-CYCLE', {
    a: {
      says: 'Nothing keeps LSC out of the cycle: they enter it as often in a niche place as free.',
      set: {
        'cellTypes.lsc.behaviors.cycleEntry.floor': assumed(
          perDay(3.5),
          [0.5, 6],
          'as free LSC enter the cycle, by the side on which they proliferate without limit',
        ),
      },
    },
    b: { says: 'As the model stands: what niche places hold rests, and enters the cycle about once in 1000 days.' },
  }),
];
