import * as Plot from '@observablehq/plot';
import type { Markup } from '../markup.ts';
import { atMostOneDecimal, shown } from '../numbers.ts';
import { doseColor, ink, lookOf, neutrophils } from '../palette.ts';
import type { DoseDays, ReportInput } from '../report-input.ts';
import type { Figure } from './figure.ts';
import { type Curve, curve, lines, margins, marksOf, niceTop, type Point, panel } from './panel.ts';
import { type Place, plotted } from './plot.ts';
import { heading, sheet, sheetWidth } from './sheet.ts';

const gap = 24;
const width = (sheetWidth - gap) / 2;
const panelHeight = 232;

/** Figure 1: stem cells, leukemic share and neutrophils in time, with doses, remission and relapse. */
export function timeFigure(input: ReportInput): Figure {
  const { outcome, recoveryThreshold } = input;
  const marks = marksOf(input);
  const drugs = [...new Set(input.doses.map(({ drug }) => drug))];
  const strip = drugs.length === 0 ? 0 : 18 * drugs.length + 14;
  const at = (column: number, row: number): Place => ({
    x: column * (width + gap),
    y: strip + row * (panelHeight + 34) + 24,
    width,
    height: panelHeight,
  });
  const head = (column: number, row: number, letter: string, title: string, aside: string) =>
    heading(at(column, row).x, at(column, row).y - 8, letter, title, aside);
  const share = curve(input, 'leukemic_pct', 'leukemic', lookOf('leukemic-progenitor', '').color);
  const counts = ['hspc', 'hsc', 'lsc'].map((id) =>
    curve(input, `${id}_cells`, id.toUpperCase(), lookOf(id, '').color),
  );
  const blood = curve(input, 'neutrophils_1e9_per_L', 'neutrophils', neutrophils);
  const days: [number, number] = [0, outcome.days];
  const panels: Markup[] = [
    head(0, 0, 'a', 'Stem and progenitor cells', 'cells in the block, log'),
    plotted(
      at(0, 0),
      panel(input, days, [...countMarks(counts)], marks, { type: 'log', label: 'cells', domain: countDomain(counts) }),
    ),
    head(1, 0, 'b', 'Leukemic share of the marrow', '%, linear'),
    plotted(
      at(1, 0),
      panel(input, days, [...lines([share]), ...dots(peaks(input))], marks, {
        label: '% of marrow cells',
        domain: [0, 100],
      }),
    ),
    head(0, 1, 'c', 'Neutrophils in blood', '10⁹/L, linear'),
    plotted(
      at(0, 1),
      panel(
        input,
        days,
        [...thresholdMarks(recoveryThreshold, `recovery\n${shown(recoveryThreshold)}`), ...lines([blood])],
        marks,
        { label: '10⁹/L', domain: [0, niceTop(blood)] },
      ),
    ),
    head(1, 1, 'd', 'Leukemic share of the marrow', '%, log'),
    plotted(
      at(1, 1),
      panel(
        input,
        days,
        [...thresholdMarks(5, 'remission\n5 %'), ...lines([positive(share)]), ...dots(troughs(input))],
        marks,
        { type: 'log', label: '% of marrow cells', domain: [shareFloor(share), 100] },
      ),
    ),
  ];
  const strips =
    strip === 0
      ? []
      : [0, 1].map((column) =>
          doseStrip(input.doses, drugs, days, { x: column * (width + gap), y: 0, width, height: strip }),
        );
  const title = 'The run in time';
  return {
    number: 1,
    id: 'time',
    title,
    caption: captionOf(input),
    svg: sheet(strip + 2 * (panelHeight + 34), title, [...strips, ...panels]),
    data: dataOf(input),
  };
}

/** Curves with their names at their ends, moved apart where they would meet. */
function countMarks(curves: readonly Curve[]): Plot.Markish[] {
  const [low, high] = countDomain(curves);
  const perPixel = Math.log(high / low) / (panelHeight - margins.marginTop - margins.marginBottom);
  const ends = curves
    .flatMap(({ name, color, points }) =>
      points.every(({ value }) => value === 0) ? [] : [{ name, color, end: points.at(-1)! }],
    )
    .sort((a, b) => a.end.value - b.end.value);
  let last = Number.NEGATIVE_INFINITY;
  const names = ends.map(({ name, color, end }) => {
    const height = Math.log(Math.max(end.value, low) / low) / perPixel;
    const moved = Math.max(height, last + 14);
    last = moved;
    return Plot.text([end], {
      x: 'day',
      y: () => Math.max(end.value, low),
      text: () => name,
      dx: 7,
      dy: height - moved,
      textAnchor: 'start',
      fill: color,
      fontWeight: 600,
    });
  });
  return [
    ...lines(
      curves.map((entry) => ({
        ...entry,
        points: entry.points.map(({ day, value }) => ({ day, value: value > 0 ? value : Number.NaN })),
      })),
    ),
    ...names,
  ];
}

function thresholdMarks(value: number, text: string): Plot.Markish[] {
  return [
    Plot.ruleY([value], { stroke: '#009e73', strokeWidth: 1.5, strokeDasharray: '6 3' }),
    Plot.text([value], {
      y: (d: number) => d,
      frameAnchor: 'right',
      text: () => text,
      dx: 6,
      textAnchor: 'start',
      fill: '#00724f',
    }),
  ];
}

interface Labelled extends Point {
  readonly text: string;
  readonly side: 'left' | 'right' | 'below';
}

const offsets = {
  left: { dx: -8, dy: 0, textAnchor: 'end' },
  right: { dx: 8, dy: -4, textAnchor: 'start' },
  below: { dx: 0, dy: 14, textAnchor: 'middle' },
} as const;

function dots(points: readonly Labelled[]): Plot.Markish[] {
  return [
    Plot.dot(points, { x: 'day', y: 'value', r: 3.5, fill: ink, stroke: 'white' }),
    ...points.map((point) =>
      Plot.text([point], {
        x: 'day',
        y: 'value',
        text: 'text',
        ...offsets[point.side],
        fill: ink,
        fontWeight: 600,
        stroke: 'white',
        strokeWidth: 3,
      }),
    ),
  ];
}

function peaks({ outcome: { days, treatment_day: day, leukemic_pct_at_treatment: value } }: ReportInput): Labelled[] {
  return day === null || value === null
    ? []
    : [{ day, value, text: `${shown(value)} % at treatment`, side: day > 0.4 * days ? 'left' : 'right' }];
}

function troughs({
  outcome: { treatment_day: first, nadir_day: after, leukemic_pct_nadir: value },
}: ReportInput): Labelled[] {
  return first === null || after === null || value === null || value <= 0
    ? []
    : [{ day: first + after, value, text: `${shown(value)} %`, side: 'below' }];
}

function doseStrip(doses: readonly DoseDays[], drugs: readonly string[], days: [number, number], place: Place): Markup {
  const shownDoses = doses.map((dose) => ({ ...dose, to: Math.max(dose.to, dose.from + (days[1] - days[0]) / 220) }));
  const ends = drugs.map((drug) => ({
    drug,
    day: Math.max(...shownDoses.filter((dose) => dose.drug === drug).map(({ to }) => to)),
  }));
  const first = Math.min(...doses.map(({ from }) => from));
  const late = first > (days[0] + days[1]) / 2;
  return plotted(place, {
    marginLeft: margins.marginLeft,
    marginRight: margins.marginRight,
    marginTop: 6,
    marginBottom: 8,
    x: { domain: days, axis: null },
    y: { domain: [...drugs], axis: null, padding: 0.35 },
    marks: [
      Plot.barX(shownDoses, { x1: 'from', x2: 'to', y: 'drug', fill: doseColor }),
      late
        ? Plot.text(ends, { x: () => first, y: 'drug', text: 'drug', dx: -6, textAnchor: 'end', fill: doseColor })
        : Plot.text(ends, { x: 'day', y: 'drug', text: 'drug', dx: 6, textAnchor: 'start', fill: doseColor }),
    ],
  });
}

function positive({ points, ...rest }: Curve): Curve {
  return { ...rest, points: points.map(({ day, value }) => ({ day, value: value > 0 ? value : Number.NaN })) };
}

function countDomain(curves: readonly Curve[]): [number, number] {
  const values = curves.flatMap(({ points }) => points.map(({ value }) => value)).filter((value) => value > 0);
  return [1, Math.max(10, 1.6 * values.reduce((most, value) => Math.max(most, value), 1))];
}

function shareFloor({ points }: Curve): number {
  const least = points.reduce((low, { value }) => (value > 0 ? Math.min(low, value) : low), 1);
  return 10 ** Math.floor(Math.log10(least));
}

function captionOf({
  outcome: { days, treatment_day },
  doses,
  recoveryThreshold,
  scenario,
  series,
}: ReportInput): string {
  const given =
    treatment_day === null
      ? 'No dose was given.'
      : `Bars above the panels are the ${doses.length} doses from day ${atMostOneDecimal(treatment_day)} on, the tinted band is the time of treatment; dashed lines mark remission (below 5 % with neutrophils recovered) and relapse (above 5 % again).`;
  return (
    `${atMostOneDecimal(days)} days of one run (n = 1 block, seed ${scenario.seed}; ${series.get('time_d')?.length ?? 0} recorded times). ` +
    `Counts are of cells in the tissue. ${given} Recovery of neutrophils: ${shown(recoveryThreshold)} × 10⁹/L. Zero cannot be shown on log axes.`
  );
}

function dataOf({ series }: ReportInput): Figure['data'] {
  const names = [
    'time_d',
    ...['hsc_cells', 'hspc_cells', 'lsc_cells', 'leukemic_pct', 'neutrophils_1e9_per_L'].filter((name) =>
      series.has(name),
    ),
  ];
  return { names, columns: names.map((name) => Array.from(series.get(name) ?? [])) };
}
