import { fraction, perDay, perHour } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed } from '../../model/parameter.ts';
import { crowdable, maturingMotility, none, one, repairRate } from './housekeeping.ts';

const zero = assumed(perHour(0), [0, 0], 'only when mature');

/** What all maturing cells do alike: divide without renewal, then follow the way out and leave, or be cleared in place. */
export const maturing: CellType['behaviors'] = {
  cycleSpeed: crowdable,
  selfRenewal: none,
  death: { base: zero, ceiling: assumed(perDay(1), [0.2, 2], 'cells that stay too long are cleared in place') },
  threshold: { base: one },
  repair: repairRate,
  motility: { base: maturingMotility },
  attraction: {
    base: assumed(fraction(0), [0, 0], 'only when mature'),
    ceiling: assumed(fraction(0.6), [0.2, 0.9], 'chemotaxis biases but does not rule movement'),
  },
  egress: {
    base: zero,
    ceiling: assumed(perHour(1), [0.2, 4], 'a mature cell crosses the wall that it touches within an hour or so'),
  },
};
