import * as Plot from '@observablehq/plot';
import type { Figure } from '../figures/figure.ts';
import { type Place, plotted } from '../figures/plot.ts';
import { heading, sheet, sheetWidth } from '../figures/sheet.ts';
import { doseColor } from '../palette.ts';
import { armColors } from './arm-colors.ts';
import { bandOf } from './bands.ts';
import type { Bar, CompareInput } from './compare-input.ts';
import { type ArmCurve, daysOf, dosesIn, panelOf, seedsIn, zeroInWords } from './curves.ts';
import { quantities } from './quantities.ts';

const columns = 3;
const gap = 22;
const width = (sheetWidth - (columns - 1) * gap) / columns;
const height = 176;
const row = height + 34;
/** Room above a panel for what is done in its arm, px a bar. */
const barHeight = 9;
const perturbationColor = '#00765a';

/** Figure: LSC in each arm by itself with the spread over seeds, what is done in it, and the reference behind it. */
export function eachArmFigure(input: CompareInput): Figure {
  const colors = armColors(input);
  const [lsc] = quantities;
  const curves = input.comparison.arms.map(
    ({ name }): ArmCurve => ({
      arm: name,
      color: colors.get(name)!,
      band: bandOf(
        input.runs.filter((run) => run.arm === name),
        lsc!.read,
      ),
    }),
  );
  const days = daysOf(curves, input);
  const reference = curves.find(({ arm }) => arm === input.comparison.reference)!;
  const top = Math.max(...curves.flatMap(({ band }) => band.map(({ high }) => high)));
  const bars = curves.map(({ arm }) => barsOf(input, arm));
  const most = Math.max(...bars.map((each) => new Set(each.map(({ name }) => name)).size));
  const strip = most * barHeight + (most > 0 ? 6 : 0);
  const panels = curves.flatMap((curve, k) => {
    const place: Place = {
      x: (k % columns) * (width + gap),
      y: Math.floor(k / columns) * (row + strip) + 22 + strip,
      width,
      height,
    };
    const options = panelOf(lsc!, [curve], days, dosesIn(input.runs.filter((run) => run.arm === curve.arm)), true, top);
    const behind =
      reference === curve
        ? []
        : [
            Plot.line(
              reference.band.filter(({ day }) => day >= days[0]),
              { x: 'day', y: 'middle', stroke: '#9aa2ad', strokeWidth: 1.5, strokeDasharray: '4 3' },
            ),
          ];
    return [
      heading(place.x, place.y - strip - 8, letterOf(k), curve.arm, curve === reference ? 'reference' : ''),
      strip === 0 ? '' : plotted({ x: place.x, y: place.y - strip, width, height: strip }, stripOf(bars[k]!, days)),
      plotted(place, {
        ...options,
        marks: [...(options.marks ?? []), ...behind],
      }),
    ];
  });
  const rows = Math.ceil(curves.length / columns);
  const title = 'LSC in each arm';
  return {
    number: 2,
    id: 'each-arm',
    title,
    caption: `LSC in the tissue + 1 on a log axis: median and 10th to 90th percentile of ${seedsIn(input)} seeds; dashed, the median of the reference. Bars above: doses (violet) and perturbations (green) in the first seed. ${zeroInWords(input)}`,
    svg: sheet(rows * (row + strip), title, panels),
    data: {
      names: ['arm', 'bar', 'from_day', 'to_day'],
      columns: [
        curves.flatMap(({ arm }, k) => bars[k]!.map(() => arm)),
        bars.flat().map(({ name }) => name),
        bars.flat().map(({ from }) => from),
        bars.flat().map(({ to }) => to),
      ],
    },
  };
}

/** a to z, then aa, ab, …, as panels are lettered. */
function letterOf(k: number): string {
  return `${k < 26 ? '' : letterOf(Math.floor(k / 26) - 1)}${String.fromCharCode(97 + (k % 26))}`;
}

/** What is done in an arm, in its first seed. */
function barsOf({ runs }: CompareInput, arm: string): readonly Bar[] {
  return runs.find((run) => run.arm === arm)?.bars ?? [];
}

function stripOf(bars: readonly Bar[], days: [number, number]): Plot.PlotOptions {
  const least = (days[1] - days[0]) / 130;
  return {
    marginLeft: 46,
    marginRight: 12,
    marginTop: 1,
    marginBottom: 3,
    x: { domain: days, axis: null },
    y: { domain: [...new Set(bars.map(({ name }) => name))], axis: null, padding: 0.25 },
    marks: [
      Plot.barX(bars, {
        x1: 'from',
        x2: (each: Bar) => Math.max(each.to, each.from + least),
        y: 'name',
        fill: (each: Bar) => (each.kind === 'dose' ? doseColor : perturbationColor),
      }),
    ],
    color: { type: 'identity' },
  };
}
