import type { Clock } from './tissue.ts';

/** Ticks before tick 0, from this half of the numbers on, are those of settling: none of their draws comes again in the run. */
const firstBefore = 0x80000000;
const allTicks = 0x100000000;

/** The tick that comes so many before tick 0. */
export function ticksBefore(count: number): number {
  return allTicks - count;
}

/** Hours since the start of day 0, below 0 while a tissue settles, so that the time of day runs on. */
export function hoursOf({ tick, dt }: Pick<Clock, 'tick' | 'dt'>): number {
  const now = tick[0]!;
  return (now < firstBefore ? now : now - allTicks) * dt;
}
