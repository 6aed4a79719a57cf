import { days } from '../../core/units.ts';
import type { Measure, Zone } from '../../model/measure.ts';
import { fivePlusThree } from '../../scenarios/index.ts';
import { mean, minus, over, type Reading, times, type Window } from '../reading.ts';
import { overDots } from '../stem-cells.ts';

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

export const afterFirstDose = (day: number): Window => ({ after: fivePlusThree.id, from: days(day), to: days(day) });

/** Cells on a day after the first dose. What a mouse had before is not read: a count of its marrow ends it. */
export function leftOn(day: number, measure: Measure, says: string): Reading {
  return mean(measure, afterFirstDose(day), `${says} ${day} days after the first dose`, 'cells');
}

/** Share of cells of one kind among those of two, alive in marrow and blood: of the same mouse, on the same day. */
export function among(cell: string, other: string, window: Window, says: string): Reading {
  const alive = (kind: string) => mean({ kind: 'cells', cell: kind, state: 'alive' }, window, kind, 'cells');
  const both = minus(alive(cell), times(alive(other), -1, 'the same'), 'both');
  return over(alive(cell), both, says);
}
