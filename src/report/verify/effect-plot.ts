import { sayUnit } from '../../core/units.ts';
import { digits, type VerifyRow } from '../../experiments/index.ts';
import { type Markup, markup } from '../markup.ts';
import { grid, ink, quiet } from '../palette.ts';
import { roundTicks } from '../round-ticks.ts';

const width = 372;
const height = 104;
const left = 106;
const right = 14;
const axisAt = 74;
const wanted = { fill: '#e3f2ec', frame: '#00795a' };
const effectColor = '#0072b2';
const controlColor = '#7a828c';

type Plotted = Pick<VerifyRow, 'control' | 'effect' | 'ci' | 'smallest' | 'expected' | 'unit'>;

/** Effect and control with their intervals on one axis, and where the effect is wanted. */
export function effectPlot(row: Plotted): Markup {
  const { control, effect, ci, smallest, expected, unit } = row;
  const bars = expected === 'none' ? [-smallest, smallest] : [expected === 'above' ? smallest : -smallest];
  const shown = [0, ...bars, effect ?? 0, control.effect ?? 0, ...(ci ?? []), ...(control.ci ?? [])].filter(
    Number.isFinite,
  );
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const room = 0.08 * (high - low || 1);
  const [from, to] = [low - room, high + room];
  const x = (value: number) => left + ((value - from) / (to - from)) * (width - left - right);
  const [wantedFrom, wantedTo] =
    expected === 'none' ? [-smallest, smallest] : expected === 'above' ? [smallest, to] : [from, -smallest];
  const unread = control.holds === null ? 'not run' : 'nothing to read';
  const inUnit = (value: number) => (unit === 'relative' ? `${digits(100 * value)} %` : digits(value));
  const label = `Effect ${effect === null ? 'unknown' : inUnit(effect)}, control ${control.effect === null ? unread : inUnit(control.effect)}`;
  return markup`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" font-family="system-ui, sans-serif" font-size="11">
<rect x="${x(wantedFrom)}" y="6" width="${Math.max(0, x(wantedTo) - x(wantedFrom))}" height="${axisAt - 6}" fill="${wanted.fill}" stroke="${wanted.frame}"/>
${roundTicks(from, to).map(
  (value) =>
    markup`<line x1="${x(value)}" x2="${x(value)}" y1="6" y2="${axisAt}" stroke="${value === 0 ? '#9aa2ad' : grid}"/><text x="${x(value)}" y="${axisAt + 13}" text-anchor="middle" fill="${quiet}">${inUnit(value)}</text>`,
)}
${bar('effect', 26, effectColor, effect, ci, x, 'nothing to read')}
${bar(control.kind === 'cut' ? 'mechanism cut' : 'probe', 54, controlColor, control.effect, control.ci, x, unread)}
<text x="${(left + width - right) / 2}" y="${height - 2}" text-anchor="middle" fill="${quiet}">${unitInWords(unit)}; framed: where it is wanted</text>
</svg>`;
}

function bar(
  name: string,
  y: number,
  color: string,
  effect: number | null,
  ci: VerifyRow['ci'],
  x: (value: number) => number,
  unread: string,
): Markup {
  const text = markup`<text x="${left - 8}" y="${y + 4}" text-anchor="end" fill="${ink}">${name}</text>`;
  if (effect === null)
    return markup`${text}<text x="${left + 8}" y="${y + 4}" fill="${quiet}" stroke="#ffffff" stroke-width="4" paint-order="stroke">${unread}</text>`;
  const line =
    ci === null
      ? null
      : markup`<line x1="${x(ci[0])}" x2="${x(ci[1])}" y1="${y}" y2="${y}" stroke="${color}" stroke-width="3"/>`;
  return markup`${text}${line}<circle cx="${x(effect)}" cy="${y}" r="5" fill="${color}" stroke="#ffffff"/>`;
}

function unitInWords(unit: string): string {
  if (unit === 'relative') return 'effect in percent';
  return unit === '1' ? 'effect' : sayUnit(unit);
}
