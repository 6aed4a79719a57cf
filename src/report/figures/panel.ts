import * as Plot from '@observablehq/plot';
import { shown } from '../numbers.ts';
import { grid, quiet, treatment } from '../palette.ts';
import type { DoseDays, ReportInput } from '../report-input.ts';

/** White around a panel, px. */
export const margins = { marginLeft: 52, marginRight: 62, marginTop: 22, marginBottom: 36 };

export interface Point {
  readonly day: number;
  readonly value: number;
}

export interface Mark {
  readonly day: number;
  readonly name: string;
}

export interface Curve {
  readonly name: string;
  readonly color: string;
  readonly points: readonly Point[];
}

/** One panel over the days of a run: the time of treatment tinted, remission and relapse marked, axes with their units. */
export function panel(
  input: ReportInput,
  days: [number, number],
  content: readonly Plot.Markish[],
  marks: readonly Mark[],
  y: Plot.ScaleOptions,
): Plot.PlotOptions {
  const [from, to] = spanOf(input.doses);
  return {
    ...margins,
    x: { domain: days, label: null, tickSize: 4 },
    y: { ...y, label: null, clamp: true },
    marks: [
      from < to ? Plot.rect([{ from, to }], { x1: 'from', x2: 'to', fill: treatment }) : null,
      Plot.gridY({
        stroke: grid,
        strokeOpacity: 1,
        ...(y.type === 'log' ? { ticks: decades(y.domain as [number, number]) } : { ticks: 5 }),
      }),
      Plot.axisX({
        ticks: 7,
        tickSize: 4,
        label: 'time (days)',
        labelAnchor: 'center',
        labelArrow: 'none',
        labelOffset: 32,
      }),
      Plot.axisY({
        ...(y.type === 'log' ? { ticks: decades(y.domain as [number, number]), tickFormat: plainly } : { ticks: 5 }),
        tickSize: 0,
        label: y.label ?? null,
        labelAnchor: 'center',
        labelArrow: 'none',
        labelOffset: 46,
      }),
      Plot.ruleY([(y.domain as [number, number])[0]], { stroke: '#9aa2ad' }),
      Plot.ruleX(marks, { x: 'day', stroke: quiet, strokeDasharray: '3 3' }),
      // Remission reads towards its line and relapse away from it: they may lie close together.
      ...(['end', 'start'] as const).map((textAnchor) =>
        Plot.text(
          marks.filter(({ name }) => (name === 'remission') === (textAnchor === 'end')),
          { x: 'day', text: 'name', frameAnchor: 'top', dy: -13, fill: quiet, textAnchor },
        ),
      ),
      ...content,
    ],
  };
}

export function lines(curves: readonly Curve[]): Plot.Markish[] {
  return curves.map(({ points, color }) => Plot.line(points, { x: 'day', y: 'value', stroke: color, strokeWidth: 2 }));
}

/** Remission and relapse, on days of the run. */
export function marksOf({ outcome: { treatment_day: first, remission_day, relapse_day } }: ReportInput): Mark[] {
  if (first === null) return [];
  const named: readonly (readonly [number | null, string])[] = [
    [remission_day, 'remission'],
    [relapse_day, 'relapse'],
  ];
  return named.flatMap(([after, name]) => (after === null ? [] : [{ day: first + after, name }]));
}

function spanOf(doses: readonly DoseDays[]): [number, number] {
  return [Math.min(...doses.map(({ from }) => from)), Math.max(...doses.map(({ to }) => to))];
}

/** A column of the series as a curve; without points where the series lacks it. */
export function curve({ series }: ReportInput, column: string, name: string, color: string): Curve {
  const [time, values] = [series.get('time_d'), series.get(column)];
  if (time === undefined || values === undefined) return { name, color, points: [] };
  return { name, color, points: Array.from(time, (day, k) => ({ day, value: values[k]! })) };
}

/** A round number at or above all points. */
export function niceTop({ points }: Curve): number {
  const most = points.reduce((high, { value }) => Math.max(high, value), 0);
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1e-9)));
  return power * ([1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((step) => step * power >= most) ?? 10);
}

function decades([low, high]: [number, number]): number[] {
  const first = Math.ceil(Math.log10(low) - 1e-9);
  return Array.from({ length: Math.floor(Math.log10(high) + 1e-9) - first + 1 }, (_, k) => 10 ** (first + k));
}

function plainly(value: number): string {
  return value >= 1 ? shown(value) : String(value);
}
