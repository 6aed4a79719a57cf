import { useEffect, useRef, useState } from 'react';
import type { Frame } from './scene.ts';
import type { Shown } from './shown.ts';
import { nearestDay } from './time.ts';

/** A frame of one block with the field of its slice. */
export interface Loaded {
  readonly frame: Frame;
  readonly field: Float32Array | null;
}

/** The frames of all blocks at a day; while the next ones are read, the last ones stay. */
export function useFrames(
  shown: readonly Shown[],
  day: number | undefined,
  substance: string | null,
): { readonly loaded: readonly (Loaded | undefined)[]; readonly failure: string | undefined } {
  const [loaded, setLoaded] = useState<readonly (Loaded | undefined)[]>([]);
  const [failure, setFailure] = useState<string>();
  const newest = useRef(0);
  useEffect(() => {
    if (day === undefined) return;
    const turn = ++newest.current;
    const one = async ({ source }: Shown): Promise<Loaded | undefined> => {
      if (source.days.length === 0) return undefined;
      const at = nearestDay(source.days, day);
      const [frame, field] = await Promise.all([
        source.frame(at),
        substance === null ? null : source.field(at, substance),
      ]);
      return { frame, field };
    };
    Promise.all(shown.map(one)).then(
      (found) => {
        if (turn !== newest.current) return;
        setLoaded(found);
        setFailure(undefined);
      },
      (error: unknown) => {
        if (turn === newest.current) setFailure(error instanceof Error ? error.message : String(error));
      },
    );
  }, [shown, day, substance]);
  return { loaded: loaded.length === shown.length ? loaded : shown.map(() => undefined), failure };
}
