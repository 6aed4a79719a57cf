import { days } from '../../core/units.ts';
import { fivePlusThree } from '../../scenarios/index.ts';
import type { Measure, Zone } from '../measure.ts';
import { mean, over, type Reading, type Window } from '../reading.ts';
import { overDots } from '../stem-cells.ts';
import { before } from '../treatment.ts';

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

export const theDayUntil = (day: number): Window => ({ from: days(day - 1), to: days(day) });

/** Mean of a measure over a day, for what changes within days. */
export function overTheDay(measure: Measure, says: string, unit: string): (day: number) => Reading {
  return (day) => mean(measure, theDayUntil(day), `${says} in the day until day ${day}`, unit);
}

/** Cells on a day after the first dose, over those at the first dose. */
export function leftOn(day: number, measure: Measure, says: string): Reading {
  const then: Window = { after: fivePlusThree.id, from: days(day), to: days(day) };
  return over(
    mean(measure, then, `${says} ${day} days after the first dose`, 'cells'),
    mean(measure, before, `${says} at the first dose`, 'cells'),
    `${says} ${day} days after the first dose, over those at the first dose`,
  );
}
