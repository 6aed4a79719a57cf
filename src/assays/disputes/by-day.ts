import { days } from '../../core/units.ts';
import type { Measure, Zone } from '../measure.ts';
import { mean, type Reading, type Window } from '../reading.ts';
import { overDots } from '../stem-cells.ts';

/** The week that ends with a day, less of it where there was less. */
export const weekBefore = (day: number): Window => ({ from: days(Math.max(0, day - 7)), to: days(day) });

/** From the second week until a day, for shares of few cells. */
export const sinceWeekTwo = (day: number): Window => ({ from: days(7), to: days(day) });

/** Mean of a measure over the week that ends with a day. */
export function overTheWeek(measure: Measure, says: string, unit: string): (day: number) => Reading {
  return (day) => mean(measure, weekBefore(day), `${says} in the week until day ${day}`, unit);
}

/** Share of HSC in a zone over that of random dots, in the week that ends with a day. */
export function weeklyOverDots(zone: Zone, where: string): (day: number) => Reading {
  return (day) => overDots(zone, weekBefore(day), where);
}
