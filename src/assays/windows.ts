import { days } from '../core/units.ts';

/** A run of five days without its first one and a half, in which what was done at the start comes into effect. */
export const lateInTheWeek = { from: days(1.5), to: days(5) } as const;
/** The end of a run of ten days, for stroma that divides once in ten. */
export const daysNineToTen = { from: days(9), to: days(10) } as const;
