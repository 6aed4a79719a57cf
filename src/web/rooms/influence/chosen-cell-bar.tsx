import type { CellType } from '../../../model/index.ts';
import { printPlace } from '../../address.ts';
import { printDay } from '../../time.ts';
import type { ChosenReading } from './use-chosen-cell.ts';

interface ChosenCellBarProps {
  /** The type of which the map is. */
  readonly shown: CellType;
  /** Name of the type that the cell has now. */
  readonly typeNow: string;
  readonly chosen: ChosenReading;
  onEnd(): void;
}

/** Says which cell of Marrow the map reads, on which day, and lets its run go on here. */
export function ChosenCellBar({ shown, typeNow, chosen, onEnd }: ChosenCellBarProps) {
  const { cell, reading, type, isGone, failure, running } = chosen;
  const { run } = cell.source;
  return (
    <div className="living on">
      <p role="status">
        Cell {cell.id} of {cell.of}
        {isGone && ' is gone, or in blood'}
        {failure !== null && ` cannot be read: ${failure}`}
        {!isGone && type !== shown.id && (
          <>
            {' '}
            is now <a href={printPlace({ room: 'influence', params: [type] })}>{typeNow}</a>
          </>
        )}
      </p>
      {reading !== null && <span className="now">{printDay(Number(reading.day.toFixed(2)))}</span>}
      {run !== undefined && (
        <button type="button" className="quiet" onClick={() => (running ? run.pause() : run.resume())}>
          {running ? 'Pause' : 'Go on'}
        </button>
      )}
      <button type="button" className="quiet" onClick={onEnd}>
        End
      </button>
    </div>
  );
}
