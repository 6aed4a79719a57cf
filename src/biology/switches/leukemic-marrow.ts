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
  switchOf('D-ANG2', {
    a: {
      says: 'VEGF does not keep endothelium alive that Ang-2 has robbed of Tie-2: what Ang-1 no longer holds dies.',
      cut: ['vegf-activates-akt-of-endothelium'],
    },
    b: {
      says: 'As the model stands: Tie-2 and VEGF each keep endothelium alive, and open junctions let VEGF make it sprout.',
    },
  }),
];
