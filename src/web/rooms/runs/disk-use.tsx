import { useEffect, useState } from 'react';
import { printBytes } from '../../bytes.ts';
import type { KeptRun } from '../../studio-state.ts';

/** What all runs take, and how much this browser would still take. */
export function DiskUse({ runs }: { readonly runs: readonly KeptRun[] }) {
  const [room, setRoom] = useState<number | null>(null);
  const taken = runs.reduce((sum, { bytes }) => sum + bytes, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is free changes with what is taken
  useEffect(() => {
    navigator.storage?.estimate().then(
      ({ quota = 0, usage = 0 }) => setRoom(Math.max(0, quota - usage)),
      () => setRoom(null),
    );
  }, [taken]);
  const low = room !== null && room < 200e6;
  return (
    <p className={low ? 'notice' : 'disk'}>
      {runs.length} {runs.length === 1 ? 'run takes' : 'runs take'} {printBytes(taken)}
      {room !== null && `; this browser has room for ${printBytes(room)} more`}
      {low && '. Delete runs that are not needed, or share them to a file first'}.
    </p>
  );
}
