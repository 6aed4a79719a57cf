import { days } from '../core/units.ts';
import type { Measure } from '../model/measure.ts';
import type { Window } from './reading.ts';

/** Days of a leukemia that nobody treats: about half of the marrow is leukemic in the middle of them. */
export const course = days(30);
/** The last days of it. */
export const lastDays: Window = { from: days(27), to: days(30) };

export const cells = (cell: string): Measure => ({ kind: 'cells', cell });
