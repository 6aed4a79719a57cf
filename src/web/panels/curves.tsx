import { useEffect, useMemo, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { DoseBar, Story } from '../scene.ts';
import { printNumber } from '../time.ts';
import { drawDays, drawNames, roomFor } from './axis-words.ts';
import { drawDoses, nameOf } from './dose-bars.ts';

interface CurvesProps {
  /** Of the blocks that are shown together; the second one's lines are dashed. */
  readonly stories: readonly Story[];
  /** Of these blocks. */
  readonly names: readonly string[];
  /** Doses that are planned and not given to any of them. */
  readonly planned: readonly DoseBar[];
  readonly day: number;
  readonly theme: string;
  onDay(day: number): void;
}

/** A curve in the plot of its unit. */
interface Line {
  readonly id: string;
  readonly name: string;
  /** The block; null where there is only one. */
  readonly of: string | null;
  readonly color: string;
  readonly dashed: boolean;
  readonly values: (number | null)[];
}

/** Curves over time, one plot per unit, with the doses below; a click goes to that day. */
export function Curves({ stories, names, planned, day, theme, onDay }: CurvesProps) {
  const { time, lines } = useMemo(() => joined(stories, names), [stories, names]);
  const doses = useMemo(() => [...stories.flatMap((story) => story.doses), ...planned], [stories, planned]);
  if (lines.size === 0) return null;
  return (
    <div className="curves">
      {[...lines].map(([unit, own]) => (
        <Plot key={unit} unit={unit} time={time} lines={own} doses={doses} day={day} theme={theme} onDay={onDay} />
      ))}
    </div>
  );
}

/** The curves of all stories over one time, by unit; null where a story has no value at that time. */
function joined(stories: readonly Story[], names: readonly string[]): { time: number[]; lines: Map<string, Line[]> } {
  const time = [...new Set(stories.flatMap(({ series }) => [...series.time]))].sort((a, b) => a - b);
  const lines = new Map<string, Line[]>();
  for (const [k, { series }] of stories.entries()) {
    const of = names.length > 1 ? names[k]! : null;
    const rows = new Map(Array.from(series.time, (t, row) => [t, row]));
    for (const { id, name, color, unit, values } of series.curves) {
      const over = time.map((t) => values[rows.get(t) ?? -1] ?? null);
      lines.set(unit, [...(lines.get(unit) ?? []), { id, name, of, color, dashed: k > 0, values: over }]);
    }
  }
  return { time, lines };
}

interface PlotProps extends Omit<CurvesProps, 'stories' | 'names' | 'planned'> {
  readonly unit: string;
  readonly time: number[];
  readonly lines: readonly Line[];
  readonly doses: Story['doses'];
}

function Plot({ unit, time, lines, doses, day, theme, onDay }: PlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot>(undefined);
  const shownDay = useRef(day);
  const choose = useRef(onDay);
  choose.current = onDay;
  const given = useRef(doses);
  given.current = doses;
  const columns = useMemo<uPlot.AlignedData>(() => [time, ...lines.map(({ values }) => values)], [time, lines]);
  const first = useRef(columns);
  const doseRows = new Set(doses.map(nameOf)).size;
  const plannedUntil = Math.max(...doses.filter(({ isPlanned }) => isPlanned).map(({ to }) => to));
  const looks = JSON.stringify(lines.map(({ name, color, dashed }) => ({ name, color, dashed })));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is read from the style sheet
  useEffect(() => {
    const element = box.current!;
    const style = getComputedStyle(element);
    const [ink, faint, accent, drug] = ['--muted', '--line', '--ink', '--drug'].map((name) =>
      style.getPropertyValue(name),
    ) as [string, string, string, string];
    const drawn: Pick<Line, 'name' | 'color' | 'dashed'>[] = JSON.parse(looks);
    const names = namesToTell(drawn);
    const created = new uPlot(
      {
        width: element.clientWidth,
        height: element.clientHeight,
        padding: [8, roomFor(names), 13 * doseRows, 0],
        legend: { show: false },
        cursor: { y: false, drag: { x: false, y: false }, points: { size: 5 } },
        scales: {
          x: { time: false, range: (_, low, high) => [low, Math.max(high, plannedUntil)] },
          y: { range: (_, low, high) => [Math.min(0, low), high > 0 ? high * 1.08 : 1] },
        },
        axes: [
          {
            stroke: ink,
            grid: { show: false },
            ticks: { stroke: faint, size: 4 },
            values: (_, days) => days.map((day) => String(day).replace('-', '−')),
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
          ...drawn.map(({ name, color, dashed }) => ({
            label: name,
            stroke: color,
            width: 2,
            points: { show: false },
            spanGaps: true,
            ...(dashed ? { dash: [5, 4] } : {}),
          })),
        ],
        hooks: {
          draw: [
            (drawn) => drawDoses(drawn, given.current, drug),
            (drawn) => drawDay(drawn, shownDay.current, accent),
            (drawn) => drawNames(drawn, names, ink),
            (drawn) => drawDays(drawn, ink),
          ],
          ready: [
            (ready) => {
              ready.over.addEventListener('click', (event) => choose.current(ready.posToVal(event.offsetX, 'x')));
            },
          ],
        },
      },
      first.current,
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
  }, [looks, doseRows, plannedUntil, theme]);
  useEffect(() => {
    first.current = columns;
    plot.current?.setData(columns);
  }, [columns]);
  useEffect(() => {
    shownDay.current = day;
    given.current = doses;
    plot.current?.redraw(false);
  }, [day, doses]);
  const now = time.findLastIndex((t) => t <= day);
  return (
    <figure>
      <figcaption>
        {[...Map.groupBy(lines, ({ id }) => id)].map(([id, own]) => (
          <span key={id}>
            {own[0]!.name}
            {own.map(({ of, color, dashed, values }) => (
              <b key={String(dashed)}>
                <i
                  className={dashed ? 'stroke dashed' : 'stroke'}
                  style={dashed ? { color } : { backgroundColor: color }}
                  aria-hidden="true"
                />
                {of !== null && <span className="unseen">{of}: </span>}
                {printNumber(lastKnown(values, now))}
              </b>
            ))}
          </span>
        ))}
        <small>{unit}</small>
      </figcaption>
      <div className="plot" ref={box} aria-hidden="true" />
    </figure>
  );
}

/** The names of lines where there is more than one to tell apart. */
function namesToTell(lines: readonly Pick<Line, 'name'>[]): readonly string[] {
  const names = lines.map(({ name }) => name);
  return new Set(names).size > 1 ? names : [];
}

function lastKnown(values: Line['values'], until: number): number {
  for (let k = until; k >= 0; k--) if (values[k] !== null && values[k] !== undefined) return values[k]!;
  return Number.NaN;
}

function drawDay({ ctx, bbox, valToPos }: uPlot, day: number, color: string): void {
  const x = Math.round(valToPos(day, 'x', true));
  if (x < bbox.left || x > bbox.left + bbox.width) return;
  ctx.save();
  ctx.fillStyle = color;
  ctx.fillRect(x - 0.75 * devicePixelRatio, bbox.top, 1.5 * devicePixelRatio, bbox.height);
  ctx.restore();
}
