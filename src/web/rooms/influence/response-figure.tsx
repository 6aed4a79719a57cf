import { internal, sayQuantity, sayUnit } from '../../../core/units.ts';
import type { Rule } from '../../../model/index.ts';
import { roundTicks } from '../../../report/round-ticks.ts';
import { printNumber } from '../../time.ts';
import { responseCurve, signalEnd } from './response-curve.ts';
import { strength } from './strength.ts';

interface ResponseFigureProps {
  /** As the model has it, and as it is now. */
  readonly before: Rule;
  readonly now: Rule;
  /** What a cell reads of the signal; null when none is read. */
  readonly reading: number | null;
}

const [width, height, left, right, top, bottom] = [300, 150, 52, 10, 8, 34];

/** How much of its effect a rule has by itself, over its signal. */
export function ResponseFigure({ before, now, reading }: ResponseFigureProps) {
  const unit = now.halfMaximum.quantity.unit === '1' ? '' : ` (${sayUnit(now.halfMaximum.quantity.unit)})`;
  const scale = internal(now.halfMaximum.quantity) / now.halfMaximum.quantity.amount;
  const end = signalEnd([before, now], strength(now) === null ? null : 1);
  const x = (signal: number) => left + (signal / end) * (width - left - right);
  const y = (share: number) => height - bottom - share * (height - top - bottom);
  const path = (rule: Rule) =>
    responseCurve(rule, end)
      .map(({ signal, share }, k) => `${k === 0 ? 'M' : 'L'}${x(signal).toFixed(1)},${y(share).toFixed(1)}`)
      .join('');
  const isChanged = before.halfMaximum !== now.halfMaximum;
  return (
    <svg
      className="response"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Share of the effect over the signal: half at ${sayQuantity(now.halfMaximum.quantity)}`}
    >
      {[0, 0.5, 1].map((share) => (
        <g key={share} className="tick">
          <line x1={left} x2={width - right} y1={y(share)} y2={y(share)} />
          <text x={left - 6} y={y(share) + 4} textAnchor="end">
            {share}
          </text>
        </g>
      ))}
      <text
        className="aside"
        transform={`translate(12 ${(top + height - bottom) / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        share of the effect
      </text>
      {roundTicks(0, end / scale).map((value) => (
        <text key={value} className="below" x={x(value * scale)} y={height - bottom + 14} textAnchor="middle">
          {printNumber(value)}
        </text>
      ))}
      <text className="below" x={(left + width - right) / 2} y={height - 4} textAnchor="middle">
        {now.signal.name}
        {unit}
      </text>
      {isChanged && <path className="before" d={path(before)} />}
      <path className="now" d={path(now)} />
      {reading !== null && reading <= end && (
        <line className="here" x1={x(reading)} x2={x(reading)} y1={top} y2={height - bottom} />
      )}
    </svg>
  );
}
