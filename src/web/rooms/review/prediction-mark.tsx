import type { ArmRow } from '../../../experiments/trial/arm-row.ts';
import type { ReportedRow } from '../../../experiments/trial/judge-reported.ts';
import type { PredictionAxis } from './prediction-axis.ts';

const width = 96;
const height = 18;
const edge = 6;

interface PredictionMarkProps {
  readonly row: ArmRow;
  readonly axis: PredictionAxis;
  /** What was reported of the same arm and endpoint; what has no interval is not drawn. */
  readonly reports: readonly ReportedRow[];
}

/** A prediction as a point with its interval, before the intervals that were reported. */
export function PredictionMark({ row: { predicted, ci }, axis: { from, to }, reports }: PredictionMarkProps) {
  const x = (value: number) => edge + ((value - from) / (to - from)) * (width - 2 * edge);
  return (
    <svg className="prediction" width={width} height={height} aria-hidden="true">
      {reports.map(
        ({ says, ci: of }) =>
          of !== null && <rect key={says} x={x(of[0])} width={x(of[1]) - x(of[0])} y={0.5} height={height - 1} />,
      )}
      {reports.map(
        ({ says, reported: value }) =>
          value !== null && <line key={says} className="reported" x1={x(value)} x2={x(value)} y1={0} y2={height} />,
      )}
      <line className="axis" x1={edge} x2={width - edge} y1={height / 2} y2={height / 2} />
      {ci !== null && <line className="interval" x1={x(ci[0])} x2={x(ci[1])} y1={height / 2} y2={height / 2} />}
      {predicted !== null && <circle cx={x(predicted)} cy={height / 2} r={4} />}
    </svg>
  );
}
