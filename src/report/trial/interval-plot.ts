import { digits } from '../../experiments/compare/answer.ts';
import { endpointWords } from '../../experiments/trial/endpoint-of.ts';
import type { TrialRow } from '../../experiments/trial/trial-row.ts';
import { type Markup, markup } from '../markup.ts';
import { grid, ink, quiet } from '../palette.ts';
import { roundTicks } from '../round-ticks.ts';

type Endpoint = TrialRow['arms'][number]['endpoint'];

const width = 760;
const left = 250;
const right = 90;
const top = 8;
const line = 19;
const gap = 12;
const reportedFill = '#fbe3c8';
const reportedLine = '#b35c00';
/** Where the axis of a share is marked. */
const fifths = [0, 0.2, 0.4, 0.6, 0.8, 1];
const colors = ['#7a828c', '#0072b2', '#009e73', '#cc79a7'] as const;

/** An endpoint in every arm, however the cohort is counted, with its interval; behind each arm the intervals that were reported of it. */
export function intervalPlot(row: TrialRow, endpoint: Endpoint): Markup {
  const arms = row.regimens.map(({ arm }) => ({
    arm,
    rows: row.arms.filter((each) => each.name === arm && each.endpoint === endpoint),
    reports: row.reported.filter((each) => each.arm === arm && each.endpoint === endpoint && each.ci !== null),
  }));
  const isShare = endpointWords[endpoint].unit === '';
  const known = arms.flatMap(({ rows, reports }) => [
    ...rows.flatMap(({ predicted, ci }) => [predicted ?? [], ci ?? []].flat()),
    ...reports.flatMap(({ reported, ci }) => [reported ?? [], ci ?? []].flat()),
  ]);
  const [from, to] = isShare ? [0, 1] : [Math.min(0, ...known), Math.max(1, ...known)];
  const x = (value: number) => left + ((value - from) / (to - from)) * (width - left - right);
  const ends = arms.map(({ rows }) => gap + line * (1 + rows.length));
  const startOf = (k: number) => top + ends.slice(0, k).reduce((sum, end) => sum + end, 0);
  const bottom = startOf(arms.length);
  const say = (value: number) => (isShare ? `${Math.round(100 * value)} %` : digits(value));
  return markup`<svg viewBox="0 0 ${width} ${bottom + 34}" role="img" aria-label="${endpointWords[endpoint].says}" font-family="system-ui, sans-serif" font-size="12">
${arms.map(({ reports }, k) => reports.map((report) => band(report, startOf(k) + gap / 2, ends[k]! - gap, x)))}
${(isShare ? fifths : roundTicks(from, to)).map(
  (value) =>
    markup`<line x1="${x(value)}" x2="${x(value)}" y1="${top}" y2="${bottom}" stroke="${grid}"/><text x="${x(value)}" y="${bottom + 14}" text-anchor="middle" fill="${quiet}">${say(value)}</text>`,
)}
${arms.map(({ arm, rows }, k) => armLines(arm, rows, startOf(k), colors[k % colors.length]!, x, say))}
<text x="${(left + width - right) / 2}" y="${bottom + 30}" text-anchor="middle" fill="${quiet}">${axisOf(
    endpoint,
    arms.some(({ reports }) => reports.length > 0),
  )}</text>
</svg>`;
}

/** The interval that was reported of an arm, behind its own rows, with the value in it. */
function band(
  { ci, reported }: TrialRow['reported'][number],
  y: number,
  height: number,
  x: (value: number) => number,
): Markup | null {
  if (ci === null) return null;
  const value =
    reported === null
      ? null
      : markup`<line x1="${x(reported)}" x2="${x(reported)}" y1="${y}" y2="${y + height}" stroke="${reportedLine}" stroke-dasharray="4 3"/>`;
  return markup`<rect x="${x(ci[0])}" y="${y}" width="${x(ci[1]) - x(ci[0])}" height="${height}" fill="${reportedFill}" stroke="${reportedLine}"/>${value}`;
}

function armLines(
  arm: string,
  rows: TrialRow['arms'],
  start: number,
  color: string,
  x: (value: number) => number,
  say: (value: number) => string,
): Markup {
  return markup`<text x="0" y="${start + line - 5}" fill="${ink}" font-weight="600">${arm}</text>
${rows.map(({ prior, inclusion, predicted, ci, patients }, k) => {
  const y = start + line * (k + 1.5);
  const name = markup`<text x="${left - 10}" y="${y + 4}" text-anchor="end" fill="${quiet}">${prior}, ${inclusion} (${patients})</text>`;
  if (predicted === null) return markup`${name}<text x="${left + 8}" y="${y + 4}" fill="${quiet}">no patient</text>`;
  const bar =
    ci === null
      ? null
      : markup`<line x1="${x(ci[0])}" x2="${x(ci[1])}" y1="${y}" y2="${y}" stroke="${color}" stroke-width="3"/>`;
  return markup`${name}${bar}<circle cx="${x(predicted)}" cy="${y}" r="4.5" fill="${color}" stroke="#ffffff"/><text x="${width - right + 10}" y="${y + 4}" fill="${ink}">${say(predicted)}</text>`;
})}`;
}

function axisOf(endpoint: Endpoint, isReported: boolean): string {
  const { unit } = endpointWords[endpoint];
  const axis = unit === '' ? 'share of patients' : unit;
  return `${axis}, 95 % intervals; patients in brackets${isReported ? '; framed: reported of the arm' : ''}`;
}
