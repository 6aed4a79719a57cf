import { useEffect, useState } from 'react';
import { curvesOf } from '../../kept/registry.ts';
import type { Progress } from '../../kept/run-files.ts';

/** The curves of the kept run of an id; null for none, before they are read, and where there are none. */
export function useLaidRun(id: string | null): { readonly curves: Progress | null; readonly trouble: string | null } {
  const [read, setRead] = useState<{
    readonly id: string;
    readonly curves: Progress | null;
    readonly trouble: string | null;
  }>();
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
  return read === undefined || read.id !== id ? { curves: null, trouble: null } : read;
}
