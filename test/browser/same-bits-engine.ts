import { createTissue } from '../../src/engine/create.ts';
import { stateHash } from '../../src/engine/digest.ts';
import { step } from '../../src/engine/step.ts';
import type { Host } from '../../src/host/host.ts';
import { marrow } from '../../src/scenarios/model.ts';
import { shortStory } from './short-story.ts';

/** Hashes of a short story at every sixth tick, on so many threads of a host. */
export async function hashesOn(host: Host, threads: number): Promise<string[]> {
  const tissue = await createTissue(marrow, shortStory, { host, threads });
  const found = [stateHash(tissue.tables)];
  for (let tick = 1; tick <= 36; tick++) {
    step(tissue);
    if (tick % 6 === 0) found.push(stateHash(tissue.tables));
  }
  await tissue.close();
  return found;
}
