import { Fragment, useRef } from 'react';
import { digits } from '../../../experiments/compare/answer.ts';
import { sayChange } from '../../../experiments/strategy/say-strategy.ts';
import { readingsIn, type StrategyReadingRow } from '../../../experiments/strategy/strategy-row.ts';
import { roundTicks } from '../../../report/round-ticks.ts';
import type { Table } from '../../figures/figure-file.ts';
import { SaveButtons } from '../../figures/save-buttons.tsx';
import { armName } from '../../progress/arm.ts';
import type { StrategyOutcome } from '../../results/strategy-outcome.ts';

const width = 640;
const left = 52;
const right = 270;
const top = 6;
/** Heights of the name of an arm, and of a line below it. */
const nameHeight = 22;
const lineHeight = 26;

type Scale = StrategyReadingRow['scale'];

/** LSC of each arm, and HSC where they are read, against the control: each seed, the mean and its interval. One axis for each scale. */
export function StrategyFigure({ row }: { readonly row: StrategyOutcome }) {
  const figure = useRef<SVGSVGElement>(null);
  const arms = row.arms.map(({ name, lsc, hsc }): ShownArm => {
    const spared = hsc === null ? [] : [{ arm: name, cell: 'HSC', reading: hsc } as const];
    return { name, lines: [{ arm: name, cell: 'LSC', reading: lsc }, ...spared] };
  });
  const lines = arms.flatMap((arm) => arm.lines);
  const armHeight = nameHeight + lineHeight * (arms[0]?.lines.length ?? 0);
  const scales = [...new Set(lines.filter(({ reading }) => reading.n > 0).map(({ reading }) => reading.scale))];
  const axes = new Map(
    scales.map((scale) => [
      scale,
      axisOf(
        scale,
        lines.map(({ reading }) => reading),
      ),
    ]),
  );
  const bottom = top + arms.length * armHeight;
  const height = bottom + 20 + 16 * scales.length;
  if (scales.length === 0) return null;
  return (
    <figure className="change">
      <svg
        ref={figure}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={lines.map(({ arm, cell, reading }) => `${armName(arm)}: ${cell} ${sayChange(reading)}`).join('; ')}
      >
        {scales.map((scale, k) => (
          <Axis
            key={scale}
            scale={scale}
            axis={axes.get(scale)!}
            bottom={bottom}
            at={bottom + 16 + 16 * k}
            isFirst={k === 0}
          />
        ))}
        {arms.map(({ name, lines: own }, k) => {
          const y = top + k * armHeight;
          return (
            <Fragment key={name}>
              <text className="arm" x={0} y={y + 14}>
                {armName(name)}
              </text>
              {own.map(({ cell, reading }, n) => (
                <Line
                  key={cell}
                  cell={cell}
                  reading={reading}
                  axis={axes.get(reading.scale)}
                  y={y + nameHeight + (n + 0.5) * lineHeight}
                />
              ))}
            </Fragment>
          );
        })}
      </svg>
      <figcaption>
        <SaveButtons
          name={`strategy-${row.id}`}
          figure={figure}
          says="The effect of every arm in every seed"
          table={() => seedsTable(row)}
        />
        Against {row.control} in the same seeds: rings are seeds, points their means, lines 95 % intervals. Left of zero
        there are fewer.
      </figcaption>
    </figure>
  );
}

/** An arm with its lines, as many in each. */
interface ShownArm {
  readonly name: string;
  readonly lines: readonly {
    readonly arm: string;
    readonly cell: LineProps['cell'];
    readonly reading: StrategyReadingRow;
  }[];
}

interface ChangeAxis {
  readonly ticks: readonly number[];
  at(value: number): number;
}

/** Zero, all seeds and all intervals of a scale, with some room to spare. */
function axisOf(scale: Scale, readings: readonly StrategyReadingRow[]): ChangeAxis {
  const own = readings.filter((reading) => reading.scale === scale);
  const shown = own.flatMap(({ effect, ci, by_seed }) => [
    effect ?? 0,
    ...(ci ?? []),
    ...by_seed.map((each) => each.effect),
  ]);
  const [low, high] = [Math.min(0, ...shown), Math.max(0, ...shown)];
  const spare = (high - low || 1) / 16;
  const [from, to] = [low - spare, high + spare];
  return {
    ticks: roundTicks(from, to),
    at: (value) => left + ((value - from) / (to - from)) * (width - left - right),
  };
}

interface AxisProps {
  readonly scale: Scale;
  readonly axis: ChangeAxis;
  readonly bottom: number;
  /** Where its numbers stand. */
  readonly at: number;
  /** Its lines are drawn; those of a second axis would cross them. */
  readonly isFirst: boolean;
}

function Axis({ scale, axis, bottom, at, isFirst }: AxisProps) {
  return (
    <g>
      {axis.ticks.map((value) => (
        <g key={value} className={value === 0 ? 'tick zero' : 'tick'}>
          {(isFirst || value === 0) && <line x1={axis.at(value)} x2={axis.at(value)} y1={top} y2={bottom} />}
          <text x={axis.at(value)} y={at} textAnchor="middle">
            {scale === 'relative' ? digits(Math.round(100 * value)) : digits(value)}
          </text>
        </g>
      ))}
      <text className="unit" x={width - right + 14} y={at}>
        {scale === 'relative' ? '% more than the control' : 'cells more than the control'}
      </text>
    </g>
  );
}

interface LineProps {
  readonly cell: 'LSC' | 'HSC';
  readonly reading: StrategyReadingRow;
  readonly axis: ChangeAxis | undefined;
  readonly y: number;
}

function Line({ cell, reading, axis, y }: LineProps) {
  const { effect, ci, by_seed } = reading;
  return (
    <g className={cell.toLowerCase()}>
      <text x={left - 14} y={y + 4} textAnchor="end">
        {cell}
      </text>
      {axis !== undefined && ci !== null && <line x1={axis.at(ci[0])} x2={axis.at(ci[1])} y1={y} y2={y} />}
      {axis !== undefined &&
        by_seed.map((each) => <circle key={each.seed} className="seed" cx={axis.at(each.effect)} cy={y - 8} r="3" />)}
      {axis !== undefined && effect !== null && <circle cx={axis.at(effect)} cy={y} r="5" />}
      <text className="value" x={width - right + 14} y={y + 4}>
        {sayChange(reading)}
      </text>
    </g>
  );
}

/** The effect of every arm in every seed, its first row the names of the columns. */
function seedsTable({ arms }: StrategyOutcome): Table {
  const rows = arms.flatMap((arm) =>
    readingsIn(arm).flatMap(({ says, scale, by_seed }) =>
      by_seed.map(({ seed, effect }) => [arm.name, says, scale, seed, effect]),
    ),
  );
  return [['arm', 'reading', 'scale', 'seed', 'effect'], ...rows];
}
