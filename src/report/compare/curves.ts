import * as Plot from '@observablehq/plot';
import type { Figure } from '../figures/figure.ts';
import { type Place, plotted } from '../figures/plot.ts';
import { heading, label, sheet, sheetWidth } from '../figures/sheet.ts';
import { type Markup, markup } from '../markup.ts';
import { grid, treatment } from '../palette.ts';
import { armColors } from './arm-colors.ts';
import { type BandPoint, bandOf } from './bands.ts';
import type { Bar, ComparedRun, CompareInput } from './compare-input.ts';
import { type Quantity, quantities } from './quantities.ts';

const gap = 28;
const width = (sheetWidth - gap) / 2;
const height = 200;
const row = height + 42;
/** Bands of more arms than these would hide each other. */
const bandsOf = 3;

/** A curve of one arm. */
export interface ArmCurve {
  readonly arm: string;
  readonly color: string;
  readonly band: readonly BandPoint[];
}

/** Figure: all arms in time, medians over the seeds, with bands where there are few. */
export function curvesFigure(input: CompareInput): Figure {
  const colors = armColors(input);
  const arms = input.comparison.arms.map(({ name }) => name);
  const curvesOf = ({ read }: Quantity): ArmCurve[] =>
    arms.map((arm) => ({
      arm,
      color: colors.get(arm)!,
      band: bandOf(
        input.runs.filter((run) => run.arm === arm),
        read,
      ),
    }));
  const shownQuantities = quantities.map((quantity) => ({ quantity, curves: curvesOf(quantity) }));
  const days = daysOf(shownQuantities[0]!.curves, input);
  const keys = legend(arms, colors);
  const withBands = arms.length <= bandsOf;
  const panels = shownQuantities.flatMap(({ quantity, curves }, k) => {
    const place: Place = { x: (k % 2) * (width + gap), y: keys.height + Math.floor(k / 2) * row + 26, width, height };
    return [
      heading(place.x, place.y - 8, 'abcdef'[k]!, quantity.title, quantity.unit),
      plotted(place, panelOf(quantity, curves, days, dosesIn(input.runs), withBands)),
    ];
  });
  const title = 'The arms in time';
  return {
    number: 1,
    id: 'curves',
    title,
    caption: `Median over ${seedsIn(input)} seeds${withBands ? ', bands from the 10th to the 90th percentile' : '; Figure 2 has the spread of each arm'}. ${zeroInWords(input)} The tinted band is the time of the doses. Zero LSC lie at 1 on the log axis.`,
    svg: sheet(keys.height + 3 * row, title, [keys.drawing, ...panels]),
    data: tableOf(shownQuantities),
  };
}

/** What day 0 is, and which seeds have none. */
export function zeroInWords({ runs }: Pick<CompareInput, 'runs'>): string {
  if (runs.every(({ zero }) => zero === 0)) return 'Days are those of the run.';
  const without = new Set(runs.filter(({ zero }) => zero === null).map(({ seed }) => seed)).size;
  const left =
    without === 0
      ? ''
      : `; ${without === 1 ? 'a seed' : `${without} seeds`} without doses ${without === 1 ? 'is' : 'are'} left out`;
  return `Day 0 is the first dose of the seed${left}.`;
}

/** Seeds of the arm that has the most. */
export function seedsIn({ comparison }: CompareInput): number {
  return Math.max(...comparison.arms.map(({ n }) => n));
}

/** From a little before day 0 to the end; the whole run where there are no doses. */
export function daysOf(curves: readonly ArmCurve[], { runs }: CompareInput): [number, number] {
  const [first, last] = [
    Math.min(...curves.flatMap(({ band }) => band.map(({ day }) => day))),
    Math.max(...curves.flatMap(({ band }) => band.map(({ day }) => day))),
  ];
  const bars = runs.flatMap((run) => run.bars);
  if (bars.length === 0) return [first, last];
  return [Math.max(first, Math.min(0, ...bars.map(({ from }) => from)) - 3), last];
}

/** Doses of all runs as one span. */
export function dosesIn(runs: readonly ComparedRun[]): Bar[] {
  return runs.flatMap(({ bars }) => bars.filter(({ kind }) => kind === 'dose'));
}

/**
 * A panel with curves, doses and axes.
 *
 * @param reaching value that the axis must hold beside the curves
 */
export function panelOf(
  { scale, unit }: Pick<Quantity, 'scale' | 'unit'>,
  curves: readonly ArmCurve[],
  days: [number, number],
  doses: readonly Bar[],
  withBands: boolean,
  reaching = 0,
): Plot.PlotOptions {
  const inView = curves.flatMap(({ band }) => band.filter(({ day }) => day >= days[0]));
  const most = Math.max(...inView.map(({ high, middle }) => (withBands ? high : middle)), reaching);
  const top = scale === 'log' ? Math.max(10, 1.3 * most) : most === 0 ? 1 : 1.08 * most;
  const domain: [number, number] = [scale === 'log' ? 1 : 0, top];
  const ticks = scale === 'log' ? logTicks(top) : 4;
  const span =
    doses.length === 0
      ? []
      : [{ from: Math.min(...doses.map(({ from }) => from)), to: Math.max(...doses.map(({ to }) => to)) }];
  return {
    marginLeft: 46,
    marginRight: 12,
    marginTop: 8,
    marginBottom: 34,
    x: { domain: days, label: null },
    y: { type: scale, domain, label: null, clamp: true },
    marks: [
      Plot.rect(span, {
        x1: 'from',
        x2: (each: Bar) => Math.max(each.to, each.from + (days[1] - days[0]) / 150),
        fill: treatment,
      }),
      Plot.gridY({ stroke: grid, strokeOpacity: 1, ticks }),
      Plot.axisX({ ticks: 7, tickSize: 4, label: 'days', labelAnchor: 'right', labelArrow: 'none', labelOffset: 30 }),
      Plot.axisY({
        ticks,
        tickSize: 0,
        label: null,
        ...(scale === 'log' ? { tickFormat: (value: number) => String(value) } : {}),
      }),
      Plot.ruleY([domain[0]], { stroke: '#9aa2ad' }),
      ...(withBands
        ? curves.map(({ band, color }) =>
            Plot.areaY(
              band.filter(({ day }) => day >= days[0]),
              { x: 'day', y1: 'low', y2: 'high', fill: color, fillOpacity: 0.18, curve: 'linear' },
            ),
          )
        : []),
      ...curves.map(({ band, color }) =>
        Plot.line(
          band.filter(({ day }) => day >= days[0]),
          { x: 'day', y: 'middle', stroke: color, strokeWidth: 2 },
        ),
      ),
    ],
    ariaLabel: unit,
  };
}

/** Powers of ten, and where there are few of them what lies between. */
export function logTicks(top: number): number[] {
  const factors = top < 300 ? [1, 3] : [1];
  const powers = Array.from({ length: Math.floor(Math.log10(top)) + 1 }, (_, k) => 10 ** k);
  return powers.flatMap((power) => factors.map((factor) => factor * power)).filter((tick) => tick <= top);
}

/** Names of the arms with their colors, in rows. */
export function legend(
  arms: readonly string[],
  colors: ReadonlyMap<string, string>,
): { height: number; drawing: Markup } {
  let [x, y] = [0, 12];
  const keys = arms.map((arm) => {
    const length = 26 + 7 * arm.length;
    if (x > 0 && x + length > sheetWidth) [x, y] = [0, y + 20];
    const key = markup`<rect x="${x}" y="${y - 6}" width="16" height="4" rx="2" fill="${colors.get(arm)!}"/>${label(x + 22, y, arm, { size: 12 })}`;
    x += length + 14;
    return key;
  });
  return { height: y + 12, drawing: markup`${keys}` };
}

function tableOf(
  shown: readonly { readonly quantity: Quantity; readonly curves: readonly ArmCurve[] }[],
): Figure['data'] {
  const rows = shown.flatMap(({ quantity, curves }) =>
    curves.flatMap(({ arm, band }) =>
      band.map((point) => ({ quantity: `${quantity.title} (${quantity.unit})`, arm, ...point })),
    ),
  );
  return {
    names: ['quantity', 'arm', 'day', 'p10', 'median', 'p90'],
    columns: [
      rows.map(({ quantity }) => quantity),
      rows.map(({ arm }) => arm),
      rows.map(({ day }) => day),
      rows.map(({ low }) => low),
      rows.map(({ middle }) => middle),
      rows.map(({ high }) => high),
    ],
  };
}
