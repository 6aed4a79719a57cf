import type { InTurn } from '../experiments/index.ts';
import { duration, runsDone } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** How often progress is said, ms: rewritten on a terminal, as lines elsewhere. */
const rhythm = { rewritten: 1000, lines: 30_000 };

/** Tells which question is under way, how many of its runs are done, and how long the rest of it takes. */
export function progressInTurn(
  terminal: Terminal,
  all: number,
): Pick<InTurn<{ readonly id: string }, unknown>, 'begins' | 'watch' | 'done'> {
  const { dim } = terminal.aside;
  const every = terminal.rewrites ? rhythm.rewritten : rhythm.lines;
  let [said, runs, which] = [Number.NEGATIVE_INFINITY, 0, ''];
  return {
    begins: ({ id }, before) => {
      runs = 0;
      which = `${id}, ${before + 1} of ${all}`;
    },
    done: (job) => {
      if (job.kind === 'run') runs += 1;
    },
    watch: ({ running, failed, waiting }, secondsLeft) => {
      const now = performance.now();
      if (now - said < every) return;
      said = now;
      const parts = [
        which,
        runsDone(runs),
        `${running.length} running`,
        `${waiting} waiting`,
        ...(failed.length === 0 ? [] : [`${failed.length} failed`]),
        ...(runs === 0 ? [] : [`${duration(secondsLeft())} left of this one`]),
      ];
      if (terminal.rewrites) terminal.rewrite(`  ${parts.join(dim(' · '))}`);
      else terminal.note(parts.join(', '));
    },
  };
}
