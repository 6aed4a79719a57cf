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
const reportedColor = '#fbe3c8';
/** Where the axis of a share is marked. */
const fifths = [0, 0.2, 0.4, 0.6, 0.8, 1];
const colors = ['#7a828c', '#0072b2', '#009e73', '#cc79a7'] as const;

/** An endpoint in every arm, however the cohort is counted, with its interval; behind it the interval of what was reported. */
export function intervalPlot(row: TrialRow, endpoint: Endpoint): Markup {
  const arms = row.regimens.map(({ arm }) => ({
    arm,
    rows: row.arms.filter((each) => each.name === arm && each.endpoint === endpoint),
  }));
  const band = row.reported.find((each) => each.endpoint === endpoint && each.ci !== null);
  const isShare = endpointWords[endpoint].unit === '';
  const known = arms.flatMap(({ rows }) => rows).flatMap(({ predicted, ci }) => [predicted ?? [], ci ?? []].flat());
  const [from, to] = isShare ? [0, 1] : [Math.min(0, ...known), Math.max(1, ...known)];
  const x = (value: number) => left + ((value - from) / (to - from)) * (width - left - right);
  const ends = arms.map(({ rows }) => gap + line * (1 + rows.length));
  const startOf = (k: number) => top + ends.slice(0, k).reduce((sum, end) => sum + end, 0);
  const bottom = startOf(arms.length);
  const say = (value: number) => (isShare ? `${Math.round(100 * value)} %` : digits(value));
  return markup`<svg viewBox="0 0 ${width} ${bottom + 34}" role="img" aria-label="${endpointWords[endpoint].says}" font-family="system-ui, sans-serif" font-size="12">
${band === undefined ? null : markup`<rect x="${x(band.ci![0])}" y="${top}" width="${x(band.ci![1]) - x(band.ci![0])}" height="${bottom - top}" fill="${reportedColor}"/><line x1="${x(band.reported!)}" x2="${x(band.reported!)}" y1="${top}" y2="${bottom}" stroke="#b35c00" stroke-dasharray="4 3"/>`}
${(isShare ? fifths : roundTicks(from, to)).map(
  (value) =>
    markup`<line x1="${x(value)}" x2="${x(value)}" y1="${top}" y2="${bottom}" stroke="${grid}"/><text x="${x(value)}" y="${bottom + 14}" text-anchor="middle" fill="${quiet}">${say(value)}</text>`,
)}
${arms.map(({ arm, rows }, k) => armLines(arm, rows, startOf(k), colors[k % colors.length]!, x, say))}
<text x="${(left + width - right) / 2}" y="${bottom + 30}" text-anchor="middle" fill="${quiet}">${axisOf(endpoint, band?.arm)}</text>
</svg>`;
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

function axisOf(endpoint: Endpoint, reportedOf: string | undefined): string {
  const { unit } = endpointWords[endpoint];
  const axis = unit === '' ? 'share of patients' : unit;
  return `${axis}, 95 % intervals; patients in brackets${reportedOf === undefined ? '' : `; orange: reported of ${reportedOf}`}`;
}
