import type { Moment } from '../experiments/index.ts';
import type { Terminal } from './terminal.ts';

/** How often progress is said, ms: rewritten on a terminal, as lines elsewhere. */
const rhythm = { rewritten: 2000, lines: 10_000 };
const barWidth = 24;

/** Tells how a run goes: one line that is rewritten, and a line that stays for whatever begins. */
export function progressOn(terminal: Terminal): (moment: Moment) => void {
  const { aside } = terminal;
  const every = terminal.rewrites ? rhythm.rewritten : rhythm.lines;
  let said = terminal.rewrites ? Number.NEGATIVE_INFINITY : performance.now();
  return (moment) => {
    for (const id of moment.begins) terminal.note(aside.dim(`  day ${day(moment.day).padStart(5)}  ${id}`));
    const now = performance.now();
    if (now - said < every) return;
    said = now;
    const parts = [
      moment.day < 0 ? `settling, ${day(-moment.day)} days left` : `day ${day(moment.day)} of ${day(moment.lastDay)}`,
      `${thousands(moment.cells)} cells`,
      `${moment.leukemicPct.toFixed(1)} % leukemic`,
      ...(moment.secondsLeft === null ? [] : [`${duration(moment.secondsLeft)} left`]),
    ];
    if (terminal.rewrites)
      terminal.rewrite(`  ${aside.cyan(bar(moment.day / moment.lastDay))} ${parts.join(aside.dim(' · '))}`);
    else terminal.note(parts.join(', '));
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * barWidth);
  return '━'.repeat(full) + '┄'.repeat(barWidth - full);
}

const day = (value: number) => value.toFixed(1);

/** `11,204` */
export function thousands(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `40 s`, `3 min`, `1 h 20 min` */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** `1 run done`, `5 runs done` */
export const runsDone = (runs: number) => `${runs} ${runs === 1 ? 'run' : 'runs'} done`;
