import { max, round } from '../core/math.ts';
import { internal } from '../core/units.ts';
import type { Tissue } from './tissue.ts';

/** Ticks of settling count from here, so that none of their draws comes again in the run. */
export const firstOfSettling = 0x80000000;

/** Hours since the start of day 0; below 0 while a tissue settles, so that rhythms go on from there without a jump. */
export function hoursOf({
  clock: { tick, dt },
  scenario: { settle },
}: {
  readonly clock: Pick<Tissue['clock'], 'tick' | 'dt'>;
  readonly scenario: Pick<Tissue['scenario'], 'settle'>;
}): number {
  const now = tick[0]!;
  return (now < firstOfSettling ? now : now - firstOfSettling - ticksIn(internal(settle), dt)) * dt;
}

/** Whole ticks in an interval, at least one. */
export function ticksIn(hours: number, dt: number): number {
  return max(1, round(hours / dt));
}
