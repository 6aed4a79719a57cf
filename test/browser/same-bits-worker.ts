import { browserHost } from '../../src/host/browser.ts';
import { allStations } from '../reproducibility/stations.ts';

/** Runs the short scenarios on as many threads as it is told, and answers with their hashes, or with what went wrong. */
addEventListener('message', ({ data: threads }: MessageEvent<number>) => {
  allStations({ host: browserHost, threads }).then(postMessage, (error: unknown) => postMessage(String(error)));
});
