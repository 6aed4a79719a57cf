import { useEffect, useState } from 'react';
import type { Frame, FrameSource } from './scene.ts';

interface Loaded {
  readonly frame: Frame | undefined;
  readonly field: Float32Array | null;
  readonly failure: string | undefined;
}

/** The frame of a day and one of its fields; the last ones stay until the new ones are there. */
export function useFrame(source: FrameSource, day: number | undefined, substance: string | null): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ frame: undefined, field: null, failure: undefined });
  useEffect(() => {
    if (day === undefined) return;
    let late = false;
    const field = substance === null ? null : source.field(day, substance);
    Promise.all([source.frame(day), field]).then(
      ([frame, level]) => {
        if (!late) setLoaded({ frame, field: level, failure: undefined });
      },
      (error: unknown) => {
        if (!late)
          setLoaded((before) => ({ ...before, failure: error instanceof Error ? error.message : String(error) }));
      },
    );
    return () => {
      late = true;
    };
  }, [source, day, substance]);
  return loaded;
}
