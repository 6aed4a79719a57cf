import type { Study } from '../studio-state.ts';

/** Delete the results of a comparison that is no longer in the list, as far as no other one has them; its keys take a while to find. */
export async function freeResults(study: Study): Promise<void> {
  const worker = new Worker(new URL('./free-worker.ts', import.meta.url), { type: 'module', name: 'marrow free' });
  try {
    await new Promise<void>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<string | null>) =>
        data === null ? resolve() : reject(new Error(data));
      worker.onerror = (event) => reject(new Error(event.message || 'its script could not be loaded'));
      worker.postMessage(study);
    });
  } finally {
    worker.terminate();
  }
}
