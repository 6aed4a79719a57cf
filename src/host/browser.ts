import { MarrowError } from '../core/error.ts';
import type { Host } from './host.ts';
import { gatherCrew, type Hired } from './thread-crew.ts';
import type { Post } from './worker.ts';

/** A browser: addresses, module workers. Several threads need cross-origin isolation, and the caller to be a worker itself. */
export const browserHost: Host = {
  name: 'browser',
  cores: globalThis.crossOriginIsolated ? navigator.hardwareConcurrency : 1,
  compile: async (url) => WebAssembly.compile(await load(url)),
  memory,
  crew: async (module, shared, threads) => {
    if (threads > 1 && !globalThis.crossOriginIsolated) {
      throw new MarrowError({
        kind: 'unsupported',
        message: 'this page cannot share memory among threads because it is not cross-origin isolated',
        expected:
          'one thread, or the headers Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp',
        found: `${threads} threads`,
        advice:
          'Open the page through `marrow view`, let your server send both headers, or run on one thread: the results are the same.',
      });
    }
    if (threads > 1 && 'document' in globalThis) {
      throw new MarrowError({
        kind: 'unsupported',
        message: 'a page may not wait for other threads',
        expected: 'one thread, or the engine inside a worker',
        found: `${threads} threads on the page`,
        advice: 'Start the engine in a module worker.',
      });
    }
    return gatherCrew(module, shared, threads, navigator.hardwareConcurrency, hire);
  },
};

async function load(url: URL): Promise<ArrayBuffer> {
  const answer = await fetch(url);
  if (!answer.ok) {
    throw new MarrowError({
      kind: 'unsupported',
      message: 'the kernels cannot be read',
      where: { file: url.href },
      found: `status ${answer.status}`,
      advice: 'Build them: npm run kernels.',
    });
  }
  return answer.arrayBuffer();
}

function memory(initialPages: number, maximumPages: number): WebAssembly.Memory {
  try {
    return new WebAssembly.Memory({ initial: initialPages, maximum: maximumPages, shared: true });
  } catch (cause) {
    throw new MarrowError({
      kind: 'unsupported',
      message: 'this browser gives no shared memory of the wanted size',
      found: `${initialPages} to ${maximumPages} pages of 64 KiB`,
      advice: 'Make the block smaller or the voxels larger, or run in Node.',
      cause,
    });
  }
}

function hire(post: Post): Promise<Hired> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./browser-worker.ts', import.meta.url), { type: 'module' });
    let lost: string | undefined;
    worker.onerror = (event) => {
      lost ??= event.message || 'its script could not be loaded';
      reject(new Error(lost));
    };
    worker.onmessage = () =>
      resolve({
        get lost() {
          return lost;
        },
        end: async () => worker.terminate(),
      });
    worker.postMessage(post);
  });
}
