import { useEffect, useState } from 'react';
import { curvesOf } from '../../kept/registry.ts';
import type { Progress } from '../../kept/run-files.ts';

/** The curves of a kept run; null before they are read, and where there are none, with what kept them away. */
interface LaidRun {
  readonly id: string | null;
  readonly curves: Progress | null;
  readonly trouble: string | null;
}

const none: LaidRun = { id: null, curves: null, trouble: null };

/** Reads the curves of the kept run of an id; of null nothing. */
export function useLaidRun(id: string | null): LaidRun {
  const [read, setRead] = useState(none);
  useEffect(() => {
    if (id === null) return;
    let left = false;
    curvesOf(id).then(
      (curves) => {
        if (!left) setRead({ id, curves, trouble: curves === null ? 'this run has no day yet' : null });
      },
      (error: unknown) => {
        if (!left) setRead({ id, curves: null, trouble: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      left = true;
    };
  }, [id]);
  return read.id === id ? read : none;
}
