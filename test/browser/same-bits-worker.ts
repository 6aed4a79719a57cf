import { browserHost } from '../../src/host/browser.ts';
import { hashesOn } from './same-bits-engine.ts';

/** Runs the short story on as many threads as it is told, and answers with its hashes, or with what went wrong. */
addEventListener('message', ({ data }: MessageEvent<number>) => {
  hashesOn(browserHost, data).then(postMessage, (error: unknown) => postMessage(String(error)));
});
