import type { Clock } from './tissue.ts';

/** Ticks of settling count from here, so that none of their draws comes again in the run. */
export const firstOfSettling = 0x80000000;

/** Hours since the start of day 0; while a tissue settles, since it began to settle. */
export function hoursOf({ tick, dt }: Pick<Clock, 'tick' | 'dt'>): number {
  const now = tick[0]!;
  return (now < firstOfSettling ? now : now - firstOfSettling) * dt;
}
