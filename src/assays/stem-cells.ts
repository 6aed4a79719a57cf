import { internal, type Quantity } from '../core/units.ts';
import type { CellState, Measure, Zone } from '../model/measure.ts';
import { gain, mean, minus, over, type Reading, share, times, type Window } from './reading.ts';
import { lateInTheWeek } from './windows.ts';

export const hsc = (state?: CellState, zone?: Zone): Measure => ({
  kind: 'cells',
  cell: 'hsc',
  ...(state === undefined ? {} : { state }),
  ...(zone === undefined ? {} : { zone }),
});

/** Days over which the findings count HSC. */
const fourWeeks = 28;

/**
 * What four weeks at the rates of some days would add to HSC or take from them, per HSC: by division without renewal and by
 * death, as they are to be expected. A division passes two gates, out of G0 and into S, and counts at both; each of its two
 * daughters renews or not.
 */
export function balanceOfHsc(
  { from, to }: { readonly from: Quantity<'time'>; readonly to: Quantity<'time'> },
  when: string,
): Reading {
  const window = { from, to };
  const expected = (event: 'renewal' | 'division' | 'death') =>
    gain({ kind: 'expected', event, cell: 'hsc' }, window, `expected ${event}s of HSC`, 'cells');
  const lost = minus(times(expected('division'), 0.5, 'divisions'), expected('renewal'), 'lost by division');
  const change = minus(times(lost, -1, 'gained by division'), expected('death'), 'HSC gained or lost');
  const span = (internal(to) - internal(from)) / 24;
  return times(
    over(change, mean(hsc('alive'), window, 'HSC', 'cells'), 'HSC gained or lost per HSC'),
    fourWeeks / span,
    `HSC gained or lost per HSC in four weeks at the rates of ${when}`,
  );
}

/** The same of the five days after something was done at once. */
export const balanceInTheWeek: Reading = balanceOfHsc(lateInTheWeek, 'days 1.5 to 5');

/** For what becomes of HSC in four weeks. */
export const inFourWeeks = {
  smallest: 0.2,
  because: '20 % in four weeks, as for any count of which the finding gives no number',
} as const;

/** Share of HSC in G0. */
export function restingHsc(zone: Zone | undefined, says: string): Reading {
  return share(hsc('resting', zone), hsc(undefined, zone), lateInTheWeek, says);
}

/** Share of HSC in a zone over that of random dots. */
export function overDots(zone: Zone, window: Window, where: string): Reading {
  return over(
    share(hsc(undefined, zone), hsc(), window, `share of HSC ${where}`),
    mean({ kind: 'room', cell: 'hsc', zone }, window, `share of random dots ${where}`, '1'),
    `share of HSC ${where} over that of random dots`,
  );
}
