import type { Clock } from '../tissue.ts';

/** The id of a cell that comes to be now; the next one is for the next. */
export function takeId({ nextId }: Pick<Clock, 'nextId'>): number {
  const id = nextId[0]!;
  nextId[0] = id + 1;
  return id;
}
