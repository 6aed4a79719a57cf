import { fraction, perDay } from '../../core/units.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { pressedStill } from './housekeeping.ts';

/**
 * Speed of the cycle of a leukemic cell. Pressure may stop it: leukemia fills what room there is and no more, where with a
 * floor it would go on however long it is left alone.
 */
const pressed = (base: number, least: number) => ({
  base: fitted(
    fraction(base),
    [least, 1],
    'as fast as before MEK/ERK was in the model at the CXCL12 that such cells find, and slower without it; by how much was not read',
  ),
  ceiling: assumed(fraction(1.3), [1.1, 2], 'a third faster with all drive of MIF, AKT and ERK; no source gives it'),
  floor: pressedStill,
});

/** Of an LSC, which finds most CXCL12 and has most of its CXCR4 on the surface. */
export const pressedLsc = pressed(0.6, 0.3);
export const pressedProgenitor = pressed(0.73, 0.4);
export const pressedBlast = pressed(0.95, 0.7);
/** Death of a cell without energy, or full of ROS. */
export const starving = assumed(perDay(3), [1.7, 10], 'a cell that makes no ATP is dead within a day or so');
