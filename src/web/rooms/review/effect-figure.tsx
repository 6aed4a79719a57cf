import { useRef } from 'react';
import { digits } from '../../../experiments/compare/answer.ts';
import type { Table } from '../../figures/figure-file.ts';
import { SaveButtons } from '../../figures/save-buttons.tsx';
import type { JudgedAssay } from '../../results/judged-assay.ts';
import { type EffectScale, effectScale } from './effect-scale.ts';

const width = 560;
const left = 128;
const right = 12;
const axisAt = 86;

/** Effect and control of an assay with their intervals on one axis, and where the effect is wanted. */
export function EffectFigure({ row }: { readonly row: JudgedAssay }) {
  const { effect, ci, control, unit } = row;
  const figure = useRef<SVGSVGElement>(null);
  const scale = effectScale(row);
  const x = (share: number) => left + share * (width - left - right);
  const unread = control.holds === null ? 'not run' : nothing;
  const plainly = (value: number) => (unit === 'relative' ? `${digits(100 * value)} %` : digits(value));
  const inWords = (value: number | null, unread: string) =>
    value === null ? unread : `${plainly(value)}${unit === 'relative' || unit === '1' ? '' : ` ${unit}`}`;
  return (
    <figure className="effect">
      <svg
        ref={figure}
        viewBox={`0 0 ${width} 124`}
        role="img"
        aria-label={`Effect ${inWords(effect, nothing)}, ${nameOf(control.kind)} ${inWords(control.effect, unread)}`}
      >
        <rect
          className="wanted"
          x={x(scale.wanted[0])}
          y="4"
          width={Math.max(0, x(scale.wanted[1]) - x(scale.wanted[0]))}
          height={axisAt - 4}
        />
        {scale.ticks.map((value) => (
          <g key={value} className={value === 0 ? 'tick zero' : 'tick'}>
            <line x1={x(scale.at(value))} x2={x(scale.at(value))} y1="4" y2={axisAt} />
            <text x={x(scale.at(value))} y={axisAt + 15} textAnchor="middle">
              {plainly(value)}
            </text>
          </g>
        ))}
        <Bar name="effect" className="own" y={30} value={effect} ci={ci} x={x} scale={scale} unread={nothing} />
        <Bar
          name={nameOf(control.kind)}
          className="control"
          y={62}
          value={control.effect}
          ci={control.ci}
          x={x}
          scale={scale}
          unread={unread}
        />
        <text className="unit" x={(left + width - right) / 2} y="120" textAnchor="middle">
          {unit === 'relative' ? 'effect in percent' : unit === '1' ? 'effect' : unit}
        </text>
      </svg>
      <figcaption>
        <SaveButtons
          name={`effect-${row.id}`}
          figure={figure}
          says="What every arm read in every seed"
          table={() => readingsTable(row)}
        />
        Points are means over seeds, lines their 95 % intervals. Within the frame the effect would count.
      </figcaption>
    </figure>
  );
}

const nothing = 'nothing to read';
const nameOf = (kind: 'cut' | 'probe') => (kind === 'cut' ? 'mechanism cut' : 'probe');

interface BarProps {
  readonly name: string;
  readonly className: string;
  readonly y: number;
  readonly value: number | null;
  readonly ci: readonly [number, number] | null;
  readonly scale: EffectScale;
  /** Stands where there is no value. */
  readonly unread: string;
  x(share: number): number;
}

function Bar({ name, className, y, value, ci, scale, unread, x }: BarProps) {
  return (
    <g className={className}>
      <text x={left - 12} y={y + 4} textAnchor="end">
        {name}
      </text>
      {value === null && (
        <text className="nothing" x={left + 8} y={y + 4}>
          {unread}
        </text>
      )}
      {ci !== null && <line x1={x(scale.at(ci[0]))} x2={x(scale.at(ci[1]))} y1={y} y2={y} />}
      {value !== null && <circle cx={x(scale.at(value))} cy={y} r="5" />}
    </g>
  );
}

/** What every arm read in every seed, its first row the names of the columns. */
function readingsTable({ arms, seeds, reading }: JudgedAssay): Table {
  const rows = arms.flatMap(({ name, values }) => values.map((value, k) => [name, seeds[k] ?? null, value]));
  return [['arm', 'seed', reading], ...rows];
}
