import { sayUnit } from '../core/units.ts';
import {
  type ArrowRow,
  type DrawnFigure,
  digits,
  fewestSeeds,
  type ShownIn,
  sayFewSeeds,
  saySeeds,
} from '../experiments/index.ts';
import { columns } from './listing.ts';
import type { Terminal } from './terminal.ts';

/** The arrows of a figure, panel by panel: healthy, leukemic, and how the change stands to the review. */
export function sayFigure(terminal: Terminal, { rows, seeds }: DrawnFigure): void {
  const { bold, dim } = terminal.result;
  for (const panel of new Set(rows.map((row) => row.panel))) {
    terminal.say(bold(panel));
    const here = rows.filter((row) => row.panel === panel);
    const lines = columns(here.map((row) => [arrowOf(row), `${change(row)}  ${row.standing}`] as const));
    for (const line of lines) terminal.say(`  ${line}`);
    terminal.say();
  }
  if (seeds.length < fewestSeeds) terminal.say(`In ${saySeeds(seeds.length)}: ${sayFewSeeds(seeds.length)}.`);
  terminal.say(dim('Research use only, not for clinical decisions.'));
}

const arrowOf = ({ from, sign, to }: ArrowRow) => `${from} ${sign === '+' ? '→' : '⊣'} ${to}`;

function change({ healthy, leukemic, unit }: ArrowRow): string {
  return `${mean(healthy)} → ${mean(leukemic)}${unit === '1' ? '' : ` ${sayUnit(unit)}`}`;
}

const mean = (shown: ShownIn) => (shown.mean === null ? 'none' : digits(shown.mean));
