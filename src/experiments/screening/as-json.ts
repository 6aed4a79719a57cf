import type { Screened } from './screen.ts';

/** The contract of `hypotheses --json`: what a study came to, and what it took. */
export function screeningJson({ row, count, done }: Pick<Screened, 'row' | 'count' | 'done'>, folder: string) {
  return { ...row, runs_done: done, runs_reused: count.reused, folder };
}
