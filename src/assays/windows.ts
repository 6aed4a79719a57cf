import { days } from '../core/units.ts';
import type { Window } from './reading.ts';

/** The fourth week, when what was done at the start has had its effect on numbers. */
export const fourthWeek: Window = { from: days(21), to: days(28) };
/** From the second to the fourth week, for shares of few cells. */
export const weeksTwoToFour: Window = { from: days(7), to: days(28) };
