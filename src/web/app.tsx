import { useEffect, useState } from 'react';
import type { Address } from './address.ts';
import type { FrameSource } from './scene.ts';
import { Still } from './still.tsx';
import { Viewer } from './viewer.tsx';

async function open({ source, scenario, seed }: Address): Promise<FrameSource> {
  if (source === 'synthetic') return (await import('./sources/synthetic.ts')).syntheticSource(seed ?? 1);
  if (source === 'live') return (await import('./sources/live.ts')).liveSource(scenario, seed);
  return (await import('./sources/run-folder.ts')).runFolderSource(new URL('run/', document.baseURI));
}

/** Opens what the address names, and shows it or says why not. */
export function App({ address }: { readonly address: Address }) {
  const [source, setSource] = useState<FrameSource | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    let opened: FrameSource | undefined;
    open(address).then(
      (found) => {
        opened = found;
        if (left) found.close?.();
        else setSource(found);
      },
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      left = true;
      opened?.close?.();
    };
  }, [address]);
  if (failure !== null) return <Nothing failure={failure} />;
  if (source === null)
    return (
      <p className="opening" role="status">
        Opening…
      </p>
    );
  return address.still ? <Still address={address} source={source} /> : <Viewer address={address} source={source} />;
}

function Nothing({ failure }: { readonly failure: string }) {
  return (
    <main className="nothing">
      <h1>Marrow</h1>
      <p role="alert">{failure}</p>
      <p>
        Start <code>marrow view RUN-FOLDER</code> to look at a run, or look at the{' '}
        <a href="?source=synthetic">synthetic block</a> with which the viewer is tested.
      </p>
    </main>
  );
}
