import { useCallback, useState } from 'react';
import { merge } from '../../io/scenario-file/overlay.ts';
import type { Overlay } from '../../model/index.ts';
import { resolve } from '../../model/resolve.ts';
import { marrow } from '../../scenarios/index.ts';
import type { Studio } from '../studio-state.ts';

/** Lays an overlay over the scenario of the studio, or says why it does not fit. */
export function useLay(studio: Studio): {
  readonly lay: (overlay: Overlay, says: string) => void;
  readonly failure: string | null;
} {
  const [failure, setFailure] = useState<string | null>(null);
  const lay = useCallback(
    (overlay: Overlay, says: string) => {
      try {
        resolve(marrow, merge(studio.scenario, overlay));
        studio.lay(overlay, says);
        setFailure(null);
      } catch (error) {
        setFailure(error instanceof Error ? error.message : String(error));
      }
    },
    [studio],
  );
  return { lay, failure };
}
