import type { Screened } from './screen.ts';

/** The contract of `hypotheses --json`: what a study came to, and what it took. */
export function screeningJson({ row, count }: Pick<Screened, 'row' | 'count'>, folder: string) {
  return { ...row, runs_done: count.fresh - row.failed.length, runs_reused: count.reused, folder };
}
