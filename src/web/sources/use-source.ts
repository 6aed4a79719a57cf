import { useEffect, useState } from 'react';
import type { Address } from '../address.ts';
import type { FrameSource } from '../scene.ts';
import { openSource } from './open.ts';

interface Opened {
  readonly source: FrameSource | null;
  readonly failure: string | null;
}

/** The source that an address names, closed when it is no longer shown. */
export function useSource(address: Address): Opened {
  const [opened, setOpened] = useState<Opened>({ source: null, failure: null });
  useEffect(() => {
    let left = false;
    let source: FrameSource | undefined;
    openSource(address).then(
      (found) => {
        source = found;
        if (left) found.close?.();
        else setOpened({ source: found, failure: null });
      },
      (error: unknown) => setOpened({ source: null, failure: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      left = true;
      source?.close?.();
    };
  }, [address]);
  return opened;
}
