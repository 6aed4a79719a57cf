import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import type { AllStations } from '../reproducibility/stations.ts';

const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
const page = '<!doctype html><script type="module" src="/test/browser/same-bits-page.ts"></script>';

/** A page on the loopback address that runs the short scenarios in whatever browser opens it. */
export interface SameBitsServer {
  /** The page for one number of threads. */
  address(threads: number): string;
  /** The next answer that a page posts: hashes, or a sentence about what went wrong. */
  answer(): Promise<AllStations | string>;
  close(): Promise<void>;
}

export async function serveSameBits(): Promise<SameBitsServer> {
  let take: (answer: AllStations | string) => void = () => undefined;
  const receive = async (request: IncomingMessage) => {
    take(JSON.parse(await text(request)) as AllStations | string);
  };
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    cacheDir: '.build/vite-same-bits',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, headers: isolation, hmr: false, watch: null },
    logLevel: 'error',
    plugins: [
      {
        name: 'stations',
        configureServer: ({ middlewares }) => {
          middlewares.use('/page', (_, response) => {
            for (const [name, value] of Object.entries(isolation)) response.setHeader(name, value);
            response.setHeader('Content-Type', 'text/html').end(page);
          });
          middlewares.use('/stations', (request, response) => {
            receive(request).then(
              () => response.end(),
              (error) => take(String(error)),
            );
          });
        },
      },
    ],
  });
  await server.listen();
  const local = server.resolvedUrls?.local[0];
  if (local === undefined) throw new Error('The server of the page has no local address.');
  return {
    address: (threads) => new URL(`page?threads=${threads}`, local).href,
    answer: () =>
      new Promise((resolve) => {
        take = resolve;
      }),
    close: () => server.close(),
  };
}
