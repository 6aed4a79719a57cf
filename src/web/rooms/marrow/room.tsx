import { useMemo } from 'react';
import { readAddress } from '../../address.ts';
import { useSource } from '../../sources/use-source.ts';
import type { RoomProps } from '../../studio-state.ts';
import { Viewer } from '../../viewer.tsx';

/** The living marrow. */
export function Room({ studio }: RoomProps) {
  const address = useMemo(() => readAddress(new URLSearchParams(location.search)), []);
  const opened = useSource(address);
  if (opened.failure !== null) return <Nothing failure={opened.failure} />;
  if (opened.source === null)
    return (
      <p className="opening" role="status">
        Opening…
      </p>
    );
  return <Viewer address={address} source={opened.source} theme={studio.theme} />;
}

function Nothing({ failure }: { readonly failure: string }) {
  return (
    <div className="nothing">
      <h1>Marrow</h1>
      <p role="alert">{failure}</p>
      <p>
        Start <code>marrow view RUN-FOLDER</code> to look at a run, or look at the{' '}
        <a href="?source=synthetic">synthetic block</a> with which the viewer is tested.
      </p>
    </div>
  );
}
