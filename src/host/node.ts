import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { MarrowError } from '../core/error.ts';
import type { Host } from './host.ts';
import { gatherCrew, type Hired } from './thread-crew.ts';
import type { Post } from './worker.ts';

const workerUrl = new URL(import.meta.url.replace(/node\.([jt]s)$/, 'node-worker.$1'));

/** Node: files, worker threads. */
export const nodeHost: Host = {
  name: 'node',
  cores: availableParallelism(),
  compile: async (url) => WebAssembly.compile(await read(url)),
  memory,
  crew: (module, shared, threads) => gatherCrew(module, shared, threads, availableParallelism(), hire),
};

async function read(url: URL) {
  try {
    return await readFile(url);
  } catch (cause) {
    throw new MarrowError({
      kind: 'unsupported',
      message: 'the kernels cannot be read',
      where: { file: url.href },
      found: String(cause),
      advice: 'Build them: npm run kernels.',
      cause,
    });
  }
}

function memory(initialPages: number, maximumPages: number): WebAssembly.Memory {
  try {
    return new WebAssembly.Memory({ initial: initialPages, maximum: maximumPages, shared: true });
  } catch (cause) {
    throw new MarrowError({
      kind: 'unsupported',
      message: 'this machine gives no shared memory of the wanted size',
      expected: 'at most 65536 pages of 64 KiB',
      found: `${initialPages} to ${maximumPages} pages`,
      advice: 'Make the block smaller or the voxels larger.',
      cause,
    });
  }
}

/** A worker that does not keep the process alive; `execArgv` is empty so that it starts however the process did. */
function hire(post: Post): Promise<Hired> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl, { workerData: post, execArgv: [] });
    let lost: string | undefined;
    const lose = (reason: string) => {
      lost ??= reason;
      reject(new Error(reason));
    };
    worker.once('error', (error) => lose(String(error)));
    worker.once('exit', (code) => lose(`worker thread ended with code ${code}`));
    worker.once('message', () => {
      worker.unref();
      resolve({
        get lost() {
          return lost;
        },
        end: async () => {
          await worker.terminate();
        },
      });
    });
  });
}
