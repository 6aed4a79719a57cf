import { engineVersion } from '../../engine/version.ts';

/** What this page would compute with. */
export interface OwnModel {
  readonly engine: string;
  readonly modelHash: string;
}

let own: Promise<OwnModel> | undefined;

/** Its hash takes longer than the page may stand still, so a worker tells it. */
export function ownModel(): Promise<OwnModel> {
  own ??= new Promise<OwnModel>((resolve, reject) => {
    const worker = new Worker(new URL('./own-model-worker.ts', import.meta.url), {
      type: 'module',
      name: 'marrow model',
    });
    worker.onmessage = ({ data: modelHash }: MessageEvent<string>) => {
      worker.terminate();
      resolve({ engine: engineVersion, modelHash });
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      own = undefined;
      reject(new Error(message || 'the worker could not be loaded'));
    };
  });
  return own;
}
