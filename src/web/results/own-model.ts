import { engineVersion } from '../../engine/version.ts';
import { toldBy } from './told-by.ts';

/** What this page would compute with. */
export interface OwnModel {
  readonly engine: string;
  readonly modelHash: string;
}

let own: Promise<OwnModel> | undefined;

/** Its hash takes longer than the page may stand still, so a worker tells it. */
export function ownModel(): Promise<OwnModel> {
  own ??= askedAnew();
  return own;
}

async function askedAnew(): Promise<OwnModel> {
  const worker = new Worker(new URL('./own-model-worker.ts', import.meta.url), {
    type: 'module',
    name: 'marrow model',
  });
  try {
    return { engine: engineVersion, modelHash: await toldBy<string>(worker) };
  } catch (error) {
    own = undefined;
    throw error;
  }
}
