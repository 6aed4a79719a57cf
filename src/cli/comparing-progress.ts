import type { Resources } from '../experiments/index.ts';
import { duration, runsDone } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** How often progress is said, ms: rewritten on a terminal, as lines elsewhere; a line at once for a run that is done. */
const rhythm = { rewritten: 1000, lines: 15_000, done: 1000 };

/** Tells how many runs are done, running and failed, how long the rest takes, and when something was saved last. */
export function comparingProgress(terminal: Terminal): Pick<Resources, 'watch' | 'done'> {
  const { dim } = terminal.aside;
  const every = terminal.rewrites ? rhythm.rewritten : rhythm.lines;
  let [said, saved, runs, news] = [Number.NEGATIVE_INFINITY, 0, 0, false];
  return {
    done: (job) => {
      saved = performance.now();
      if (job.kind !== 'run') return;
      runs += 1;
      news = true;
    },
    watch: ({ running, failed, waiting }, secondsLeft) => {
      const now = performance.now();
      if (now - said < (news ? rhythm.done : every)) return;
      news = false;
      said = now;
      const parts = [
        runsDone(runs),
        `${running.length} running`,
        `${waiting} waiting`,
        `${failed.length} failed`,
        `${duration(secondsLeft())} left`,
        saved === 0 ? 'nothing saved yet' : `saved ${duration((now - saved) / 1000)} ago`,
      ];
      if (terminal.rewrites) terminal.rewrite(`  ${parts.join(dim(' · '))}`);
      else terminal.note(parts.join(', '));
    },
  };
}
