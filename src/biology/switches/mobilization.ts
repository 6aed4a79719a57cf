import { fraction, hours, quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Switch } from '../../model/switch.ts';
import { switchOf } from './switch-of.ts';

const outlasting = assumed(
  hours(36),
  [24, 72],
  'longer than a dose of a mobilizer acts, by the side on which pushing cells out does not expose them; no source gives it',
);
const strongly = assumed(
  fraction(0.3),
  [0.1, 0.5],
  'a third of it nearly fills BCL-2, by the side on which E-selectin is what shields',
);

/** Questions on pushing cells out of their niche that the model can answer either way. */
export const mobilizationSwitches: readonly Switch[] = [
  switchOf('D-MOBILISATION', {
    a: {
      says: 'What a niche place gives is lost with it: rest within hours, BCL-2 within half a day (what the model holds when no side is taken).',
    },
    b: {
      says: 'What a niche place gave outlasts it: cells that are pushed out keep rest and BCL-2 for a day and more.',
      set: { 'activities.quiescence.timeConstant': outlasting, 'activities.bcl2.timeConstant': outlasting },
    },
  }),
  switchOf('D-MOBILISER-HSC', {
    a: { says: 'As the model stands: VLA-4 and CXCR4 hold HSC as they hold LSC, so that mobilizers let go of both.' },
    b: {
      says: 'SCF holds HSC in their places, as firmly as all of their bonds did, and VLA-4 and CXCR4, which mobilizers take, hardly do.',
      set: {
        'cellTypes.hsc.bonds.vla4.weight': assumed(
          quantity(2, '1'),
          [0, 3],
          'a quarter of what it is, by the side on which mobilizers spare HSC',
        ),
        'cellTypes.hsc.bonds.cxcr4.weight': assumed(
          quantity(0.5, '1'),
          [0, 1],
          'a quarter of what it is, by the side on which mobilizers spare HSC',
        ),
        'cellTypes.hsc.bonds.kit.weight': assumed(
          quantity(9.4, '1'),
          [8, 11],
          'so that the three weigh as much together as they do on the other side',
        ),
      },
    },
  }),
  switchOf('D-ESELECTIN-CLINIC', {
    a: {
      says: 'WNT and Hedgehog, which E-selectin rouses, raise BCL-2 by themselves: a block takes a shield away.',
      set: { 'rules.wnt-raises-bcl2.halfMaximum': strongly, 'rules.hedgehog-raises-bcl2.halfMaximum': strongly },
    },
    b: {
      says: 'WNT and Hedgehog add to BCL-2 only where E-selectin fills them, beside VLA-4 and CXCL12, which are left (what the model holds when no side is taken).',
    },
  }),
];
