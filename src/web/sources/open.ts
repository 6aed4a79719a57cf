import { named } from '../../model/resolve.ts';
import { scenarios, story } from '../../scenarios/index.ts';
import type { Address } from '../address.ts';
import type { FrameSource } from '../scene.ts';
import { runSource } from './run.ts';
import { filesAt } from './run-files.ts';

/** The source of frames that an address names. */
export async function openSource({ source, scenario, seed, tiles }: Address): Promise<FrameSource> {
  if (source === 'synthetic') {
    const one = (await import('./synthetic.ts')).syntheticSource(seed ?? 1);
    return tiles === 1 ? one : (await import('./tiled.ts')).tiled(one, tiles);
  }
  if (source === 'live') return liveSource(scenario, seed);
  return (await import('./run-folder.ts')).runFolderSource(filesAt(new URL('run/', document.baseURI)));
}

/** A named scenario, run on the page from its own beginning and not kept. */
async function liveSource(id: string | null, seed: number | null): Promise<FrameSource> {
  const chosen = id === null ? story : named(scenarios, id, 'scenario');
  return runSource({ scenario: { ...chosen, ...(seed === null ? {} : { seed }) } });
}
