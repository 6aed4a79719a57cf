import { days } from '../../core/units.ts';
import { fivePlusThree } from '../../scenarios/index.ts';
import type { Measure, Zone } from '../measure.ts';
import { mean, over, type Reading, type Window } from '../reading.ts';
import { overDots } from '../stem-cells.ts';
import { before } from '../treatment.ts';

const until = (day: number, lasting: number): Window => ({ from: days(Math.max(0, day - lasting)), to: days(day) });

export const theDayUntil = (day: number): Window => until(day, 1);

/** From the third day on, for shares and places of few cells, when what was done at the start has come into effect. */
export const sinceDayTwo = (day: number): Window => ({ from: days(2), to: days(day) });

/** Mean of a measure over a day, for what changes within days. */
export function overTheDay(measure: Measure, says: string, unit: string): (day: number) => Reading {
  return (day) => mean(measure, theDayUntil(day), `${says} in the day until day ${day}`, unit);
}

/** Mean of a measure over two days, for the few cells that change slowly. */
export function overTwoDays(measure: Measure, says: string, unit: string): (day: number) => Reading {
  return (day) => mean(measure, until(day, 2), `${says} in the two days until day ${day}`, unit);
}

/** Share of HSC in a zone over that of random dots, in the three days that end with a day. */
export function lateOverDots(zone: Zone, where: string): (day: number) => Reading {
  return (day) => overDots(zone, until(day, 3), where);
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
