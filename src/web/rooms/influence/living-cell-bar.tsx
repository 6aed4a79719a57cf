import type { CellType } from '../../../model/index.ts';
import { printDay } from '../../time.ts';
import type { useLivingCell } from './use-living-cell.ts';

interface LivingCellBarProps {
  readonly cell: CellType;
  readonly living: ReturnType<typeof useLivingCell>;
}

/** Begins and ends the reading of one living cell, and says which one it is. */
export function LivingCellBar({ cell, living }: LivingCellBarProps) {
  const { state, reading, day, failure, begin, end, another, pause, resume } = living;
  if (state === 'off') {
    return (
      <div className="living">
        <button type="button" onClick={begin}>
          Read a living cell
        </button>
      </div>
    );
  }
  return (
    <div className="living on">
      <p role="status">
        {state === 'opening' && 'Opening a leukemic block…'}
        {state === 'failed' && failure}
        {(state === 'living' || state === 'paused') &&
          (reading === null
            ? `No ${cell.name} is in the leukemic block of Figure 1`
            : `Cell ${reading.id} in the leukemic block of Figure 1`)}
      </p>
      {day !== null && state !== 'failed' && <span className="now">{printDay(Number(day.toFixed(1)))}</span>}
      {reading !== null && (
        <button type="button" className="quiet" onClick={another}>
          Another cell
        </button>
      )}
      {state === 'living' && (
        <button type="button" className="quiet" onClick={pause}>
          Pause
        </button>
      )}
      {state === 'paused' && (
        <button type="button" className="quiet" onClick={resume}>
          Go on
        </button>
      )}
      <button type="button" className="quiet" onClick={end}>
        End
      </button>
    </div>
  );
}
