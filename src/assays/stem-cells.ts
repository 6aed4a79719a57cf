import type { CellState, Measure, Zone } from './measure.ts';
import { mean, over, type Reading, share, type Window } from './reading.ts';
import { fourthWeek, weeksTwoToFour } from './windows.ts';

export const hsc = (state?: CellState, zone?: Zone): Measure => ({
  kind: 'cells',
  cell: 'hsc',
  ...(state === undefined ? {} : { state }),
  ...(zone === undefined ? {} : { zone }),
});

/** How many HSC there are in the fourth week. */
export const hscInFourthWeek: Reading = mean(hsc(), fourthWeek, 'HSC in the marrow on days 21 to 28', 'cells');

/** Share of HSC in G0. */
export function restingHsc(zone: Zone | undefined, says: string): Reading {
  return share(hsc('resting', zone), hsc(undefined, zone), weeksTwoToFour, says);
}

/** Share of HSC in a zone over that of random dots. */
export function overDots(zone: Zone, window: Window, where: string): Reading {
  return over(
    share(hsc(undefined, zone), hsc(), window, `share of HSC ${where}`),
    mean({ kind: 'room', cell: 'hsc', zone }, window, `share of random dots ${where}`, '1'),
    `share of HSC ${where} over that of random dots`,
  );
}
