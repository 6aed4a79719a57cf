import { fraction, perDay } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import { one } from './housekeeping.ts';

/**
 * Speed of the cycle of a leukemic cell. Pressure may stop it: leukemia fills what room there is and no more, where with a
 * floor it would go on however long it is left alone.
 */
export const pressed = {
  base: one,
  ceiling: assumed(fraction(1.3), [1.1, 2], 'a third faster with all drive of MIF and AKT; no source gives it'),
  floor: assumed(fraction(0), [0, 0.05], 'cells that are pressed enough do not enter S'),
};

/** Secretion of a leukemic cell. */
export const hypoxicSecretion = {
  base: one,
  ceiling: assumed(fraction(3), [1.5, 10], 'VEGF of hypoxic cells rises a few fold; recalled'),
};

/** Death of a cell without energy, or full of ROS. */
export const starving = assumed(perDay(3), [1.7, 10], 'a cell that makes no ATP is dead within a day or so');
