import * as Plot from '@observablehq/plot';
import { digits } from '../../experiments/compare/answer.ts';
import { type Comparison, summaryIn } from '../../experiments/compare/comparison.ts';
import { isMeasured, type OutcomeName, wordsOf } from '../../experiments/compare/outcome-words.ts';
import type { Figure } from '../figures/figure.ts';
import { type Place, plotted } from '../figures/plot.ts';
import { heading, sheet, sheetWidth } from '../figures/sheet.ts';
import { grid, ink, quiet } from '../palette.ts';
import { armColors } from './arm-colors.ts';
import type { CompareInput } from './compare-input.ts';
import { seedsIn } from './curves.ts';

const gap = 34;
const width = (sheetWidth - gap) / 2;

/** One arm's outcome with its interval and the seeds behind it. */
interface Point {
  readonly arm: string;
  readonly at: number | string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly values: readonly number[];
}

/** Figure: outcomes of the arms, along the axis where there is one, else one below the other. */
export function effectsFigure(input: CompareInput, number: number): Figure {
  const outcomes = outcomesShown(input);
  const colors = armColors(input);
  const arms = input.comparison.arms.length;
  const height = input.axis === null ? 54 + 26 * arms : 220;
  const row = height + 42;
  const panels = outcomes.flatMap((outcome, k) => {
    const place: Place = { x: (k % 2) * (width + gap), y: Math.floor(k / 2) * row + 26, width, height };
    const { says, unit } = wordsOf(outcome);
    const points = pointsOf(input, outcome);
    return [
      heading(place.x, place.y - 8, 'abcdef'[k]!, says.charAt(0).toUpperCase() + says.slice(1), unit),
      plotted(place, input.axis === null ? named(points, outcome, colors) : along(points, input, outcome, colors)),
    ];
  });
  const title = input.axis === null ? 'What came of each arm' : `Outcomes by ${input.axis.label}`;
  return {
    number,
    id: 'outcomes',
    title,
    caption: `Means over ${seedsIn(input)} seeds with 95 % intervals (of shares Wilson's, else Student's); pale dots ${input.axis === null ? 'below them ' : ''}are seeds.${reference(input)}`,
    svg: sheet(Math.ceil(outcomes.length / 2) * row, title, panels),
    data: tableOf(input, outcomes),
  };
}

/** So many panels have a letter. */
const mostPanels = 6;
/** So many of them are of what every run has. */
const usualPanels = 4;

/** The outcome asked for, what is spared, what is measured, and what becomes of the leukemia; those that no arm has are left out. */
function outcomesShown({ comparison, primary }: CompareInput): OutcomeName[] {
  const measured = comparison.outcomes.filter(isMeasured);
  const wanted: readonly OutcomeName[] = [
    primary,
    'hsc_lowest_over_start',
    ...measured,
    'leukemic_pct_end',
    'relapse',
    'anc_recovery_day',
    'hsc_end_over_start',
  ];
  const isKnown = (outcome: OutcomeName) => comparison.arms.some((arm) => summaryIn(arm, outcome).mean !== null);
  return [...new Set(wanted)].filter(isKnown).slice(0, Math.min(usualPanels + measured.length, mostPanels));
}

function pointsOf({ comparison, axis }: CompareInput, outcome: OutcomeName): Point[] {
  return comparison.arms.flatMap((arm) => {
    const { name } = arm;
    const { mean, ci, values } = summaryIn(arm, outcome);
    if (mean === null) return [];
    const isShare = wordsOf(outcome).isShare === true;
    const [low, high] = ci ?? [mean, mean];
    const seeds = isShare ? [] : values.filter((value) => value !== null);
    return [{ arm: name, at: axis?.values.get(name) ?? name, mean, low, high, values: seeds }];
  });
}

function along(
  points: readonly Point[],
  { axis, comparison }: CompareInput,
  outcome: OutcomeName,
  colors: ReadonlyMap<string, string>,
): Plot.PlotOptions {
  const on = points.filter(({ at }) => typeof at === 'number').sort((a, b) => Number(a.at) - Number(b.at));
  const control = points.find(({ arm, at }) => arm === comparison.reference && typeof at !== 'number');
  const places = on.map(({ at }) => Number(at));
  const room = 0.06 * (places.at(-1)! - places[0]!);
  return {
    marginLeft: 48,
    marginRight: 14,
    marginTop: 10,
    marginBottom: 38,
    x: { domain: [places[0]! - room, places.at(-1)! + room], label: null },
    y: {
      domain: wordsOf(outcome).isShare === true ? [0, 1] : reachOf(points),
      label: null,
    },
    marks: [
      Plot.gridY({ stroke: grid, strokeOpacity: 1, ticks: 4 }),
      Plot.ruleY([0], { stroke: '#9aa2ad' }),
      Plot.axisX(places.length <= 14 ? places : undefined, {
        tickSize: 4,
        tickFormat: (value: number) => digits(value),
        label: axis!.unit === '' ? axis!.label : `${axis!.label} (${axis!.unit})`,
        labelAnchor: 'center',
        labelArrow: 'none',
        labelOffset: 34,
      }),
      Plot.axisY({ ticks: 4, tickSize: 0, label: null, ...tickFormatOf(outcome) }),
      control === undefined ? null : Plot.ruleY([control.mean], { stroke: quiet, strokeDasharray: '4 3' }),
      Plot.areaY(on, { x: 'at', y1: 'low', y2: 'high', fill: ink, fillOpacity: 0.08 }),
      Plot.dot(
        on.flatMap(({ at, values, arm }) => values.map((value) => ({ at, value, arm }))),
        { x: 'at', y: 'value', r: 2, fill: (each: { arm: string }) => colors.get(each.arm)!, fillOpacity: 0.35 },
      ),
      Plot.line(on, { x: 'at', y: 'mean', stroke: ink, strokeWidth: 1.5 }),
      Plot.ruleX(on, {
        x: 'at',
        y1: 'low',
        y2: 'high',
        stroke: (each: Point) => colors.get(each.arm)!,
        strokeWidth: 2.5,
      }),
      Plot.dot(on, { x: 'at', y: 'mean', r: 4.5, fill: (each: Point) => colors.get(each.arm)!, stroke: 'white' }),
      control === undefined
        ? null
        : Plot.text([control.mean], {
            y: (value: number) => value,
            frameAnchor: 'right',
            dy: -7,
            text: () => control.arm,
            fill: quiet,
            textAnchor: 'end',
            stroke: 'white',
            strokeWidth: 4,
          }),
    ],
    color: { type: 'identity' },
  };
}

function named(points: readonly Point[], outcome: OutcomeName, colors: ReadonlyMap<string, string>): Plot.PlotOptions {
  const longest = Math.max(...points.map(({ arm }) => arm.length), 0);
  return {
    marginLeft: Math.min(210, 14 + 6.2 * longest),
    marginRight: 16,
    marginTop: 8,
    marginBottom: 30,
    x: { domain: reachOf(points), label: null },
    y: { domain: points.map(({ arm }) => arm), label: null },
    marks: [
      Plot.gridX({ stroke: grid, strokeOpacity: 1, ticks: 5 }),
      Plot.axisX({ ticks: 5, tickSize: 4, label: null, ...tickFormatOf(outcome) }),
      Plot.axisY({
        tickSize: 0,
        label: null,
        tickFormat: (arm: string) => (arm.length > 32 ? `${arm.slice(0, 31)}…` : arm),
      }),
      Plot.dot(
        points.flatMap(({ arm, values }) => values.map((value) => ({ arm, value }))),
        {
          x: 'value',
          y: 'arm',
          dy: 8,
          r: 2.2,
          fill: (each: { arm: string }) => colors.get(each.arm)!,
          fillOpacity: 0.55,
        },
      ),
      Plot.ruleY(points, {
        y: 'arm',
        x1: 'low',
        x2: 'high',
        stroke: (each: Point) => colors.get(each.arm)!,
        strokeWidth: 3,
      }),
      Plot.dot(points, { x: 'mean', y: 'arm', r: 5, fill: (each: Point) => colors.get(each.arm)!, stroke: 'white' }),
    ],
    color: { type: 'identity' },
  };
}

/** From zero, or from below it where an interval of few seeds goes there, to what is greatest, with some room. */
function reachOf(points: readonly Point[]): [number, number] {
  const all = points.flatMap(({ low, high, values }) => [low, high, ...values]);
  const [least, most] = [Math.min(...all, 0), Math.max(...all, 0)];
  const room = 0.06 * (most - least);
  return room === 0 ? [0, 1] : [least < 0 ? least - room : 0, most + room];
}

/** Shares are shown in percent. */
function tickFormatOf(outcome: OutcomeName): Plot.ScaleOptions {
  return wordsOf(outcome).isShare === true ? { tickFormat: (share: number) => `${Math.round(100 * share)} %` } : {};
}

function reference({ comparison, axis }: CompareInput): string {
  const isAside = axis !== null && !axis.values.has(comparison.reference);
  return isAside
    ? ` Dashed: the reference, "${comparison.reference}".`
    : ` Reference of the paired effects: "${comparison.reference}".`;
}

function tableOf(
  { comparison }: { readonly comparison: Comparison },
  outcomes: readonly OutcomeName[],
): Figure['data'] {
  const rows = outcomes.flatMap((outcome) =>
    comparison.arms.map((arm) => ({ outcome, arm: arm.name, n: arm.n, ...summaryIn(arm, outcome) })),
  );
  const orNaN = (value: number | null | undefined) => value ?? Number.NaN;
  return {
    names: ['outcome', 'arm', 'n', 'mean', 'ci_low', 'ci_high'],
    columns: [
      rows.map(({ outcome }) => outcome),
      rows.map(({ arm }) => arm),
      rows.map(({ n }) => n),
      rows.map(({ mean }) => orNaN(mean)),
      rows.map(({ ci }) => orNaN(ci?.[0])),
      rows.map(({ ci }) => orNaN(ci?.[1])),
    ],
  };
}
