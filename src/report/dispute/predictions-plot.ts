import { digits, type ObservableRow } from '../../experiments/index.ts';
import { type Markup, markup } from '../markup.ts';
import { grid, ink, quiet } from '../palette.ts';
import { roundTicks } from '../round-ticks.ts';

const width = 372;
const height = 188;
const [left, right, top, bottom] = [52, 28, 10, 40];

/** Sides by color and by the form of their points. */
const sides = {
  a: {
    color: '#0072b2',
    shape: (x: number, y: number) => markup`<circle cx="${x}" cy="${y}" r="4.5" fill="#0072b2"/>`,
  },
  b: {
    color: '#d55e00',
    shape: (x: number, y: number) => markup`<rect x="${x - 4}" y="${y - 4}" width="8" height="8" fill="#d55e00"/>`,
  },
} as const;

interface Point {
  readonly day: number;
  readonly mean: number;
  readonly sd: number;
}

/** What both sides predict of an observable, day by day, with the standard deviation between seeds. */
export function predictionsPlot(row: ObservableRow): Markup {
  const points = { a: pointsOf(row, 'a'), b: pointsOf(row, 'b') };
  const all = [...points.a, ...points.b];
  if (all.length === 0) return markup`<p class="quiet">Nothing was read.</p>`;
  const days = row.days.map(({ day }) => day);
  const x = scale(Math.min(...days), Math.max(...days), left + 12, width - right - 12);
  const ends = all.flatMap(({ mean, sd }) => [mean - sd, mean + sd]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const room = 0.06 * (high - low || 1);
  const [from, to] = [low - room, high + room];
  const y = scale(from, to, height - bottom, top);
  const unit = row.unit === 'relative' ? 'relative effect' : row.unit === '1' ? '' : row.unit;
  return markup`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${row.name}: predictions of both sides by day" font-family="system-ui, sans-serif" font-size="11">
${roundTicks(from, to).map(
  (value) =>
    markup`<line x1="${left}" x2="${width - right}" y1="${y(value)}" y2="${y(value)}" stroke="${value === 0 ? '#9aa2ad' : grid}"/><text x="${left - 6}" y="${y(value) + 4}" text-anchor="end" fill="${quiet}">${digits(value)}</text>`,
)}
${days.map((day) => markup`<text x="${x(day)}" y="${height - bottom + 16}" text-anchor="middle" fill="${quiet}">${digits(day)}</text>`)}
${(['a', 'b'] as const).map((side) => lineOf(side, points[side], x, y))}
<text x="${(left + width - right) / 2}" y="${height - 6}" text-anchor="middle" fill="${quiet}">days after ${row.after}${unit === '' ? '' : ` · ${unit}`}</text>
</svg>`;
}

function pointsOf({ days }: ObservableRow, side: 'a' | 'b'): Point[] {
  return days.flatMap((each): Point[] => {
    const { mean, sd } = each[side];
    return mean === null ? [] : [{ day: each.day, mean, sd: sd ?? 0 }];
  });
}

function lineOf(
  side: 'a' | 'b',
  points: readonly Point[],
  x: (day: number) => number,
  y: (value: number) => number,
): Markup {
  const { color, shape } = sides[side];
  const shift = side === 'a' ? -2 : 2;
  const at = (day: number) => x(day) + shift;
  const last = points.at(-1);
  const path = points.map(({ day, mean }) => `${at(day)},${y(mean)}`).join(' ');
  return markup`<polyline points="${path}" fill="none" stroke="${color}" stroke-width="1.5"/>
${points.map(({ day, mean, sd }) => markup`<line x1="${at(day)}" x2="${at(day)}" y1="${y(mean - sd)}" y2="${y(mean + sd)}" stroke="${color}"/>${shape(at(day), y(mean))}`)}
${last === undefined ? null : markup`<text x="${at(last.day) + 9}" y="${y(last.mean) + 4}" fill="${ink}">${side}</text>`}`;
}

/** A linear map; a single value goes to the middle. */
function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  if (from === to) return () => (start + end) / 2;
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}
