import type { Address } from '../address.ts';
import type { FrameSource } from '../scene.ts';

/** The source of frames that an address names. */
export async function openSource({ source, scenario, seed }: Address): Promise<FrameSource> {
  if (source === 'synthetic') return (await import('./synthetic.ts')).syntheticSource(seed ?? 1);
  if (source === 'live') return (await import('./live.ts')).liveSource(scenario, seed);
  return (await import('./run-folder.ts')).runFolderSource(new URL('run/', document.baseURI));
}
