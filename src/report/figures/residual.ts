import * as Plot from '@observablehq/plot';
import { type Markup, markup } from '../markup.ts';
import { atMostOneDecimal, median, shown } from '../numbers.ts';
import { grid, ink, lookOf, quiet } from '../palette.ts';
import type { ReportInput } from '../report-input.ts';
import { binomialBand, type Landmark, landmarksIn, type Residual, residualOf } from '../residual.ts';
import type { Figure } from './figure.ts';
import { plotted } from './plot.ts';
import { heading, label, sheet, sheetWidth } from './sheet.ts';

const gap = 18;
const width = (sheetWidth - 2 * gap) / 3;
const height = 250;
const band = '#d8dbe0';
const nullColor = '#7a828c';
const steps = 80;
/** More cells than this are shown as strokes, which say nothing of who is held. */
const dotsAtMost = 120;
const { color } = lookOf('lsc', 'leukemic');

/** Figure 4: distances of the residual LSC to the walls that make niches, against random points; null without LSC. */
export function residualFigure(input: ReportInput): Figure | null {
  const residual = residualOf(input);
  if (residual === null) return null;
  const title = residual.frame.moment === 'nadir' ? 'Where the residual LSC sit' : 'Where the LSC sit';
  const shownIn = landmarksIn(input.anatomy);
  const panels = shownIn.flatMap((landmark, k) => {
    const x = k * (width + gap);
    const aside = `median ${shown(medianOf(residual, landmark))} µm, random ${shown(median(residual.points.map((point) => point[landmark])))} µm`;
    return [
      heading(
        x,
        16,
        'abc'[k]!,
        `To the nearest ${landmark === 'bone' ? 'bone' : landmark}`.replace('nearest bone', 'bone'),
      ),
      label(x + 15, 33, aside, { color: quiet }),
      panel(residual, landmark, x),
    ];
  });
  return {
    number: 4,
    id: 'residual-lsc',
    title,
    caption: captionOf(input, residual),
    svg: sheet(height + 66, title, [...panels, ...legend(input, residual)]),
    data: dataOf(residual, shownIn),
  };
}

function medianOf({ cells }: Residual, landmark: Landmark): number {
  return median(cells.map(({ distance }) => distance[landmark]));
}

function panel({ cells, points }: Residual, landmark: Landmark, x: number): Markup {
  const null_ = points.map((point) => point[landmark]).sort((a, b) => a - b);
  const own = cells
    .map(({ held, distance }) => ({ held, distance: Math.max(0, distance[landmark]) }))
    .sort((a, b) => a.distance - b.distance);
  const end = Math.max(null_.at(-1)!, own.at(-1)!.distance) * 1.02;
  const expected = Array.from({ length: steps + 1 }, (_, k) => {
    const distance = (k * end) / steps;
    const share = null_.filter((value) => value <= distance).length / null_.length;
    const [low, high] = binomialBand(own.length, share);
    return { distance, share, low, high };
  });
  const climbing = [
    { distance: 0, share: 0 },
    ...own.map(({ distance }, k) => ({ distance, share: (k + 1) / own.length })),
    { distance: end, share: 1 },
  ];
  return plotted(
    { x, y: 38, width, height },
    {
      marginLeft: landmark === 'sinusoid' ? 46 : 34,
      marginRight: 8,
      marginTop: 10,
      marginBottom: 40,
      x: { domain: [0, end], label: null },
      y: { domain: [-0.11, 1], label: null },
      marks: [
        Plot.gridY([0, 0.25, 0.5, 0.75, 1], { stroke: grid, strokeOpacity: 1 }),
        Plot.axisX({
          ticks: 5,
          tickSize: 4,
          label: landmark === 'bone' ? 'distance to the bone (µm)' : `distance to the ${landmark} wall (µm)`,
          labelAnchor: 'center',
          labelArrow: 'none',
          labelOffset: 34,
        }),
        Plot.axisY([0, 0.25, 0.5, 0.75, 1], {
          tickSize: 0,
          tickFormat: (share: number) => String(100 * share),
          label: landmark === 'sinusoid' ? 'cells or points within (%)' : null,
          labelAnchor: 'center',
          labelArrow: 'none',
          labelOffset: 40,
        }),
        Plot.areaY(expected, { x: 'distance', y1: 'low', y2: 'high', fill: band }),
        Plot.line(expected, { x: 'distance', y: 'share', stroke: nullColor, strokeWidth: 1.5, strokeDasharray: '4 3' }),
        Plot.line(climbing, { x: 'distance', y: 'share', stroke: color, strokeWidth: 2.2, curve: 'step-after' }),
        Plot.ruleY([0], { stroke: '#9aa2ad' }),
        ...cellMarks(own),
      ],
    },
  );
}

/** A dot for each cell, or a stroke for each where there are many. */
function cellMarks(cells: readonly { readonly held: boolean; readonly distance: number }[]): Plot.Markish[] {
  if (cells.length > dotsAtMost) {
    return [
      Plot.ruleX(cells, {
        x: 'distance',
        y1: -0.1,
        y2: -0.03,
        stroke: color,
        strokeOpacity: Math.max(0.12, dotsAtMost / 2 / cells.length),
      }),
    ];
  }
  const held = cells.filter((cell) => cell.held);
  const free = cells.filter((cell) => !cell.held);
  return [
    Plot.dot(free, { x: 'distance', y: -0.06, r: 3.5, fill: '#ffffff', stroke: color, strokeWidth: 1.6 }),
    Plot.dot(held, { x: 'distance', y: -0.06, r: 3.5, fill: color, stroke: ink, strokeWidth: 0.6 }),
  ];
}

function legend({ outcome }: ReportInput, { cells, frame }: Residual): Markup[] {
  const y = height + 54;
  const isNadir = frame.moment === 'nadir' && outcome.residual_lsc_in_niche !== null;
  const held = isNadir ? outcome.residual_lsc_in_niche : cells.filter((cell) => cell.held).length;
  const all = isNadir ? outcome.residual_lsc : cells.length;
  return [
    markup`<line x1="46" x2="72" y1="${y - 4}" y2="${y - 4}" stroke="${color}" stroke-width="2.2"/>`,
    label(78, y, 'LSC'),
    markup`<rect x="120" y="${y - 11}" width="26" height="14" fill="${band}"/><line x1="120" x2="146" y1="${y - 4}" y2="${y - 4}" stroke="${nullColor}" stroke-width="1.5" stroke-dasharray="4 3"/>`,
    label(152, y, `random points, 95 % range for n = ${cells.length}`),
    markup`<circle cx="440" cy="${y - 4}" r="4" fill="${color}" stroke="${ink}" stroke-width="0.6"/>`,
    label(450, y, `held in a niche place (${held} of ${all}${isNadir ? ' at the nadir' : ''})`),
    markup`<circle cx="740" cy="${y - 4}" r="4" fill="#ffffff" stroke="${color}" stroke-width="1.6"/>`,
    label(750, y, 'not held'),
  ];
}

function captionOf({ outcome: o }: ReportInput, { cells, points, frame }: Residual): string {
  const nearest =
    frame.moment === 'nadir' && o.residual_lsc_near_sinusoid !== null
      ? ` Of the residual LSC in tissue at the nadir ${o.residual_lsc_near_sinusoid} had a sinusoid, ${o.residual_lsc_near_arteriole} an arteriole and ${o.residual_lsc_near_bone} bone as the nearest of the three.`
      : '';
  return (
    `Share of LSC in the tissue on day ${atMostOneDecimal(frame.day)} (n = ${cells.length}) whose center lies within a distance of a wall; dots below are the cells. ` +
    `Gray: ${points.length} random points of the marrow, no nearer to a wall than the nearest of these cells (at most one radius), with the range in which n independent points fall 95 % of the time at each distance (binomial, one distance at a time). ` +
    `Cells of one clone are no independent points: a line outside the band is a hint, not a test.${nearest} Sinusoids include the central sinus.`
  );
}

function dataOf({ cells, points }: Residual, landmarks: readonly Landmark[]): Figure['data'] {
  const rows = [
    ...cells.map(({ held, distance }) => ({ what: 'lsc', held: held ? 'held' : 'not held', distance })),
    ...points.map((distance) => ({ what: 'random point', held: '', distance })),
  ];
  return {
    names: ['what', 'niche', ...landmarks.map((landmark) => `to_${landmark}_um`)],
    columns: [
      rows.map(({ what }) => what),
      rows.map(({ held }) => held),
      ...landmarks.map((landmark) => rows.map(({ distance }) => distance[landmark])),
    ],
  };
}
