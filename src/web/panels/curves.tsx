import { useEffect, useMemo, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Curve, Story } from '../scene.ts';
import { printNumber } from '../time.ts';
import { drawDoses } from './dose-bars.ts';

interface CurvesProps {
  readonly story: Story;
  readonly day: number;
  readonly theme: string;
  onDay(day: number): void;
}

/** Curves over time, one plot per unit, with the doses below; a click goes to that day. */
export function Curves({ story, day, theme, onDay }: CurvesProps) {
  const units = useMemo(() => Map.groupBy(story.series.curves, ({ unit }) => unit), [story]);
  if (units.size === 0) return null;
  return (
    <div className="curves">
      {[...units].map(([unit, curves]) => (
        <Plot key={unit} unit={unit} curves={curves} story={story} day={day} theme={theme} onDay={onDay} />
      ))}
    </div>
  );
}

interface PlotProps extends CurvesProps {
  readonly unit: string;
  readonly curves: readonly Curve[];
}

function Plot({ unit, curves, story, day, theme, onDay }: PlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot>(undefined);
  const shownDay = useRef(day);
  const choose = useRef(onDay);
  choose.current = onDay;
  const { time } = story.series;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is read from the style sheet
  useEffect(() => {
    const element = box.current as HTMLDivElement;
    const style = getComputedStyle(element);
    const [ink, faint, accent] = ['--muted', '--line', '--ink'].map((name) => style.getPropertyValue(name)) as [
      string,
      string,
      string,
    ];
    const doseRows = new Set(story.doses.map(({ drug }) => drug)).size;
    const created = new uPlot(
      {
        width: element.clientWidth,
        height: element.clientHeight,
        padding: [8, 8, 13 * doseRows, 0],
        legend: { show: false },
        cursor: { y: false, drag: { x: false, y: false }, points: { size: 5 } },
        scales: { x: { time: false }, y: { range: (_, low, high) => [Math.min(0, low), high > 0 ? high * 1.08 : 1] } },
        axes: [
          {
            stroke: ink,
            grid: { show: false },
            ticks: { stroke: faint, size: 4 },
            font: '11px system-ui, sans-serif',
            size: 24,
            gap: 2,
          },
          {
            stroke: ink,
            grid: { stroke: faint, width: 1 },
            ticks: { show: false },
            font: '11px system-ui, sans-serif',
            size: 44,
            gap: 4,
            space: 26,
          },
        ],
        series: [
          {},
          ...curves.map(({ name, color }) => ({ label: name, stroke: color, width: 2, points: { show: false } })),
        ],
        hooks: {
          draw: [(drawn) => drawDoses(drawn, story.doses, ink), (drawn) => drawDay(drawn, shownDay.current, accent)],
          ready: [
            (ready) => {
              ready.over.addEventListener('click', (event) => choose.current(ready.posToVal(event.offsetX, 'x')));
            },
          ],
        },
      },
      [time, ...curves.map(({ values }) => values)],
      element,
    );
    plot.current = created;
    const watcher = new ResizeObserver(() =>
      created.setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      created.destroy();
    };
  }, [curves, time, story.doses, theme]);
  useEffect(() => {
    shownDay.current = day;
    plot.current?.redraw(false);
  }, [day]);
  const now = time.findLastIndex((t) => t <= day);
  return (
    <figure>
      <figcaption>
        {curves.map(({ id, name, color, values }) => (
          <span key={id}>
            <i className="stroke" style={{ backgroundColor: color }} aria-hidden="true" />
            {name} <b>{printNumber(values[Math.max(0, now)] ?? Number.NaN)}</b>
          </span>
        ))}
        <small>{unit}</small>
      </figcaption>
      <div className="plot" ref={box} aria-hidden="true" />
    </figure>
  );
}

function drawDay({ ctx, bbox, valToPos }: uPlot, day: number, color: string): void {
  const x = Math.round(valToPos(day, 'x', true));
  if (x < bbox.left || x > bbox.left + bbox.width) return;
  ctx.save();
  ctx.fillStyle = color;
  ctx.fillRect(x - 0.75 * devicePixelRatio, bbox.top, 1.5 * devicePixelRatio, bbox.height);
  ctx.restore();
}
