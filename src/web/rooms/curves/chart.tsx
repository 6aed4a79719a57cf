import { memo, type PointerEvent, type Ref, useState } from 'react';
import { digits } from '../../../experiments/compare/answer.ts';
import { apart } from '../../panels/apart.ts';
import { armColor, armName } from '../../progress/arm.ts';
import type { ArmCourse } from '../../workshop/study-messages.ts';
import { extentOf } from './extent.ts';
import type { Measure } from './measures.ts';
import { daysScale, linear, type Scale } from './scale.ts';

interface ChartProps {
  readonly measure: Measure;
  readonly courses: readonly ArmCourse[];
  /** Whether each seed and the band of each arm are drawn too. */
  readonly withBands: boolean;
  /** Whether days are counted from the first dose. */
  readonly isFromDose: boolean;
  readonly width: number;
  readonly drawing: Ref<SVGSVGElement>;
}

const plot = 300;
const margin = { left: 52, right: 150, top: 40 };
const axisHeight = 30;
const laneHeight = 18;

/** Median of each arm with its band or its seeds, and below the time axis what was given. */
export const Chart = memo(function Chart({ measure, courses, withBands, isFromDose, width, drawing }: ChartProps) {
  const [pointed, setPointed] = useState<number | null>(null);
  const { first, last, most } = extentOf(courses, withBands);
  const x = daysScale(first, last, margin.left, Math.max(margin.left + 1, width - margin.right));
  const y = linear(0, most === 0 ? 1 : most, margin.top + plot, margin.top, 5);
  const lanes = lanesOf(courses);
  const height = margin.top + plot + axisHeight + laneHeight * lanes.length + 8;
  const point = ({ clientX, currentTarget }: PointerEvent<SVGSVGElement>) => {
    const at = clientX - currentTarget.getBoundingClientRect().left;
    const share = (at - x.at(first)) / (x.at(last) - x.at(first));
    setPointed(share < 0 || share > 1 ? null : first + share * (last - first));
  };
  return (
    <svg
      ref={drawing}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${measure.title}, ${measure.unit}, ${courses.map(({ arm }) => arm).join(', ')}`}
      fontSize={12}
      onPointerMove={point}
      onPointerLeave={() => setPointed(null)}
    >
      <Title measure={measure} />
      <Grid x={x} y={y} right={width - margin.right} isFromDose={isFromDose} />
      {withBands &&
        courses.map(({ arm, band }, k) => (
          <path key={arm} d={areaOf(band, x, y)} fill={armColor(k)} fillOpacity={0.14} stroke="none" />
        ))}
      {withBands &&
        courses.flatMap(({ arm, seeds }, k) =>
          seeds.map(({ seed, points }) => (
            <path
              key={`${arm} ${seed}`}
              d={lineOf(points, x, y)}
              fill="none"
              stroke={armColor(k)}
              strokeWidth={0.75}
              strokeOpacity={0.55}
            />
          )),
        )}
      {courses.map(({ arm, band }, k) => (
        <path
          key={arm}
          d={lineOf(
            band.map(({ day, middle }) => [day, middle]),
            x,
            y,
          )}
          fill="none"
          stroke={armColor(k)}
          strokeWidth={2}
          strokeLinejoin="round"
          strokeDasharray={k === 0 ? 'none' : dashes[k % dashes.length]}
        />
      ))}
      <Ends courses={courses} x={x} y={y} />
      <Lanes lanes={lanes} x={x} top={margin.top + plot + axisHeight} first={first} last={last} />
      {pointed !== null && <Pointed day={pointed} courses={courses} x={x} y={y} />}
    </svg>
  );
});

/** Beside its color each arm has a stroke of its own. */
const dashes = ['none', 'none', '7 3', '2 3', '8 3 2 3'];

/** Within the drawing, so that a saved figure says what it shows, and in which unit. */
function Title({ measure: { title, unit } }: { readonly measure: Measure }) {
  return (
    <text x={0} y={16} fontSize={13} fill="var(--muted)">
      <tspan fill="var(--ink)" fontWeight={600}>
        {title}
      </tspan>
      {unit === '' || unit === '1' ? '' : `, ${unit}`}
    </text>
  );
}

interface GridProps {
  readonly x: Scale;
  readonly y: Scale;
  readonly right: number;
  readonly isFromDose: boolean;
}

function Grid({ x, y, right, isFromDose }: GridProps) {
  return (
    <g fill="var(--muted)">
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line x1={margin.left} x2={right} y1={y.at(tick)} y2={y.at(tick)} stroke="var(--line)" />
          <text x={margin.left - 8} y={y.at(tick) + 4} textAnchor="end">
            {digits(tick)}
          </text>
        </g>
      ))}
      {x.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={x.at(tick)}
            x2={x.at(tick)}
            y1={margin.top + plot}
            y2={margin.top + plot + 4}
            stroke="var(--edge)"
          />
          <text x={x.at(tick)} y={margin.top + plot + 17} textAnchor="middle">
            {String(tick).replace('-', '−')}
          </text>
        </g>
      ))}
      <text x={right + 14} y={margin.top + plot + 17}>
        {isFromDose ? 'days from first dose' : 'days of the run'}
      </text>
    </g>
  );
}

interface Placed {
  readonly courses: readonly ArmCourse[];
  readonly x: Scale;
  readonly y: Scale;
}

const shortened = (name: string) => (name.length > 21 ? `${name.slice(0, 20)}…` : name);

/** The name of each arm where its curve ends. */
function Ends({ courses, x, y }: Placed) {
  const ends = courses.map(({ band }) => band.at(-1));
  const places = apart(
    ends.map((end) => (end === undefined ? margin.top : y.at(end.middle))),
    15,
    margin.top + plot - 4,
  );
  return courses.map(({ arm }, k) => {
    const end = ends[k];
    if (end === undefined) return null;
    return (
      <text key={arm} x={x.at(end.day) + 8} y={places[k]! + 4} fill={armColor(k)} fontWeight={600}>
        {shortened(armName(arm))}
      </text>
    );
  });
}

interface LaneRow {
  readonly name: string;
  readonly color: string;
  readonly bars: readonly { readonly from: number; readonly to: number }[];
}

/** A row per drug, which is the same in all arms but for what is varied, and one per arm for what else is done in it. */
function lanesOf(courses: readonly ArmCourse[]): LaneRow[] {
  const doses = courses.flatMap(({ bars }) => bars.filter(({ kind }) => kind === 'dose'));
  const drugs = [...Map.groupBy(doses, ({ name }) => name)].map(
    ([name, bars]): LaneRow => ({ name, color: 'var(--drug)', bars: distinct(bars) }),
  );
  const others = courses.flatMap(({ arm, bars }, k): LaneRow[] => {
    const own = bars.filter(({ kind }) => kind === 'perturbation');
    return [...Map.groupBy(own, ({ name }) => name)].map(([name, found]) => ({
      name: arm.startsWith(name) ? armName(arm) : `${name}, ${armName(arm)}`,
      color: armColor(k),
      bars: distinct(found),
    }));
  });
  return [...drugs, ...others];
}

/** Each span once, to the minute. */
function distinct(bars: LaneRow['bars']): LaneRow['bars'] {
  const minute = (day: number) => Math.round(day * 1440) / 1440;
  return [...new Map(bars.map(({ from, to }) => [`${minute(from)} ${minute(to)}`, { from, to }])).values()];
}

interface LanesProps {
  readonly lanes: readonly LaneRow[];
  readonly x: Scale;
  readonly top: number;
  readonly first: number;
  readonly last: number;
}

function Lanes({ lanes, x, top, first, last }: LanesProps) {
  return lanes.map(({ name, color, bars }, row) => {
    const y = top + row * laneHeight;
    const shown = bars.filter(({ from, to }) => to >= first && from <= last);
    const end = Math.max(...shown.map(({ to }) => to), first);
    return (
      <g key={`${name} ${color}`} fill={color}>
        {shown.map(({ from, to }) => (
          <rect
            key={`${from} ${to}`}
            x={x.at(Math.max(first, from))}
            y={y + 4}
            width={Math.max(3, x.at(Math.min(last, to)) - x.at(Math.max(first, from)))}
            height={8}
            rx={1.5}
          />
        ))}
        <text x={x.at(Math.min(last, end)) + 9} y={y + 12} fill="var(--muted)">
          {name}
        </text>
      </g>
    );
  });
}

/** What the curves are at the day under the pointer. */
function Pointed({ day, courses, x, y }: Placed & { readonly day: number }) {
  const at = x.at(day);
  return (
    <g data-screen="">
      <line x1={at} x2={at} y1={margin.top} y2={margin.top + plot} stroke="var(--edge)" />
      {courses.map(({ arm, band }, k) => {
        const found = band.reduce<(typeof band)[number] | null>(
          (best, each) => (best === null || Math.abs(each.day - day) < Math.abs(best.day - day) ? each : best),
          null,
        );
        if (found === null) return null;
        return (
          <g key={arm}>
            <circle cx={x.at(found.day)} cy={y.at(found.middle)} r={3.5} fill={armColor(k)} />
            <text x={at + 8} y={margin.top + 12 + 15 * k} fill={armColor(k)} fontWeight={600}>
              {digits(found.middle)}
              {found.low === found.high ? '' : ` (${digits(found.low)} to ${digits(found.high)})`}
            </text>
          </g>
        );
      })}
      <text x={at + 8} y={margin.top + 12 + 15 * courses.length} fill="var(--muted)">
        day {digits(day)}
      </text>
    </g>
  );
}

function lineOf(points: readonly (readonly [number, number])[], x: Scale, y: Scale): string {
  let path = '';
  let pen = 'M';
  for (const [day, value] of points) {
    if (!Number.isFinite(value)) {
      pen = 'M';
      continue;
    }
    path += `${pen}${round(x.at(day))} ${round(y.at(value))}`;
    pen = 'L';
  }
  return path;
}

function areaOf(band: ArmCourse['band'], x: Scale, y: Scale): string {
  const there = lineOf(
    band.map(({ day, high }) => [day, high]),
    x,
    y,
  );
  const back = band.toReversed().map(({ day, low }) => `L${round(x.at(day))} ${round(y.at(low))}`);
  return there === '' ? '' : `${there}${back.join('')}Z`;
}

const round = (place: number) => Math.round(place * 10) / 10;
