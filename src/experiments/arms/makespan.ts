/** A job as a plan sees it: how long it takes, and what has to be done before. */
export interface Timed {
  readonly id: string;
  readonly needs?: string;
  readonly seconds: number;
}

/** Seconds until some processes have done all jobs, each taking the first of the list that is ready, as the pool does. */
export function makespan(jobs: readonly Timed[], processes: number): number {
  const waiting = [...jobs];
  const known = new Set(jobs.map(({ id }) => id));
  const doneAt = new Map<string, number>();
  const free = new Array<number>(Math.max(1, processes)).fill(0);
  while (waiting.length > 0) {
    const hand = free.indexOf(Math.min(...free));
    const now = free[hand]!;
    const ready = ({ needs }: Timed) =>
      needs === undefined || !known.has(needs) || (doneAt.get(needs) ?? Infinity) <= now;
    const at = waiting.findIndex(ready);
    if (at < 0) {
      // Nothing is ready: this process waits for the next one that ends.
      const next = Math.min(...[...doneAt.values()].filter((time) => time > now));
      if (!Number.isFinite(next)) return Math.max(...free);
      free[hand] = next;
      continue;
    }
    const [job] = waiting.splice(at, 1);
    free[hand] = now + job!.seconds;
    doneAt.set(job!.id, free[hand]!);
  }
  return Math.max(0, ...doneAt.values());
}
