import { useEffect, useRef, useState } from 'react';
import { ownDay } from './own-day.ts';
import type { Frame } from './scene.ts';
import type { Shown } from './shown.ts';

/** A frame of one block with the field of its slice. */
export interface Loaded {
  readonly frame: Frame;
  readonly field: Float32Array | null;
}

/** The frames of all blocks at a day, or at the one nearest to it that each has by now; while the next ones are read, the last ones stay. */
export function useFrames(
  shown: readonly Shown[],
  day: number | undefined,
  substance: string | null,
): { readonly loaded: readonly (Loaded | undefined)[]; readonly failure: string | undefined } {
  const [loaded, setLoaded] = useState<readonly (Loaded | undefined)[]>([]);
  const [failure, setFailure] = useState<string>();
  const newest = useRef(0);
  const ownDays = day === undefined ? '' : shown.map((each) => ownDay(each, day)).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a run that passes the day has another own day
  useEffect(() => {
    if (day === undefined) return;
    const turn = ++newest.current;
    const one = async (each: Shown): Promise<Loaded | undefined> => {
      const { source } = each;
      const at = ownDay(each, day);
      if (at === null) return undefined;
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
  }, [shown, ownDays, substance]);
  return { loaded: loaded.length === shown.length ? loaded : shown.map(() => undefined), failure };
}
