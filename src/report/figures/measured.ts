import * as Plot from '@observablehq/plot';
import type { Markup } from '../markup.ts';
import { atMostOneDecimal } from '../numbers.ts';
import { ink, quiet } from '../palette.ts';
import type { ReportInput } from '../report-input.ts';
import type { Figure } from './figure.ts';
import { type Curve, curve, lines, marksOf, niceTop, panel } from './panel.ts';
import { plotted } from './plot.ts';
import { heading, sheet, sheetWidth } from './sheet.ts';

const gap = 24;
const width = (sheetWidth - gap) / 2;
const height = 170;
const step = height + 34;

/** Figure 5: what the scenario asked to be measured, a panel each; nothing where it asked for nothing. */
export function measuredFigure(input: ReportInput): Figure | null {
  const { outcome, scenario, series } = input;
  const columns = [...series.keys()].flatMap((column) => {
    const [, name, unit] = /^(.+) \[(.+)\]$/.exec(column) ?? [];
    return name === undefined || unit === undefined ? [] : [{ column, name, unit: unit === '1' ? '' : unit }];
  });
  if (columns.length === 0) return null;
  const marks = marksOf(input);
  const panels = columns.map(({ column, name, unit }, k): Markup[] => {
    const drawn = curve(input, column, name, ink);
    const place = { x: (k % 2) * (width + gap), y: Math.floor(k / 2) * step + 24, width, height };
    const y = { label: unit, domain: domainOf(drawn) };
    return [
      heading(place.x, place.y - 8, letter(k), name),
      plotted(place, panel(input, [0, outcome.days], contentOf(drawn), marks, y)),
    ];
  });
  const title = 'What was measured';
  const names = ['time_d', ...columns.map(({ column }) => column)];
  return {
    number: 5,
    id: 'measured',
    title,
    caption: `The measures that the scenario asks for, named as in series.csv, over ${atMostOneDecimal(outcome.days)} days of one run (n = 1 block, seed ${scenario.seed}). The tinted band is the time of treatment; a gap is a time at which there was nothing to measure.`,
    svg: sheet(Math.ceil(columns.length / 2) * step, title, panels.flat()),
    data: { names, columns: names.map((name) => Array.from(series.get(name) ?? [])) },
  };
}

/** a, b … z, then numbers. */
const letter = (k: number) => (k < 26 ? String.fromCharCode(97 + k) : String(k + 1));

function contentOf(drawn: Curve): Plot.Markish[] {
  if (drawn.points.some(({ value }) => Number.isFinite(value))) return lines([drawn]);
  return [Plot.text(['nothing to measure at any time'], { frameAnchor: 'middle', fill: quiet })];
}

/** From zero, or from below it where a curve goes there, with room above. */
function domainOf(drawn: Curve): [number, number] {
  const reach = (sign: 1 | -1) => {
    const points = drawn.points.flatMap(({ day, value }) =>
      sign * value > 0 ? [{ day, value: 1.04 * sign * value }] : [],
    );
    return points.length === 0 ? 0 : sign * niceTop({ ...drawn, points });
  };
  const [low, high] = [reach(-1), reach(1)];
  return [low, low === 0 && high === 0 ? 1 : high];
}
