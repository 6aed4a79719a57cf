import { useEffect, useReducer, useState } from 'react';
import type { CellReading } from '../../cell-reading.ts';
import { type CellOfRun, readNow } from '../../chosen-cell.ts';
import { messageOf } from '../../message-of.ts';

/** The cell that was chosen in Marrow, as it stands in its run. */
export interface ChosenReading {
  readonly cell: CellOfRun;
  /** Null before the first answer, and once the cell is gone or in blood. */
  readonly reading: CellReading | null;
  /** Id of its type now. */
  readonly type: string;
  readonly isGone: boolean;
  /** Why it cannot be read; null when it can. */
  readonly failure: string | null;
  readonly running: boolean;
}

interface Answer {
  readonly cell: CellOfRun;
  readonly reading: CellReading | null;
  readonly type: string;
  readonly failure: string | null;
}

/** Reads the cell chosen in Marrow again with every frame of its run; null when there is none that can be read. */
export function useChosenCell(chosen: CellOfRun | null): ChosenReading | null {
  const cell = chosen?.source.read === undefined ? null : chosen;
  const [changes, renew] = useReducer((n: number) => n + 1, 0);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => cell?.source.onChange?.(renew), [cell]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each frame of the run is another moment of the cell
  useEffect(() => {
    if (cell === null) return;
    let late = false;
    readNow(cell).then(
      (now) => {
        if (late) return;
        const reading = now === null ? null : { id: cell.id, day: now.day, values: new Map(now.values) };
        setAnswer({ cell, reading, type: now?.type ?? cell.type, failure: null });
      },
      (error: unknown) => {
        if (!late) setAnswer({ cell, reading: null, type: cell.type, failure: messageOf(error) });
      },
    );
    return () => {
      late = true;
    };
  }, [cell, changes]);
  if (cell === null) return null;
  const known = answer?.cell === cell ? answer : null;
  const failure = known?.failure ?? null;
  return {
    cell,
    reading: known?.reading ?? null,
    type: known?.type ?? cell.type,
    isGone: known !== null && known.reading === null && failure === null,
    failure,
    running: cell.source.run?.running === true,
  };
}
