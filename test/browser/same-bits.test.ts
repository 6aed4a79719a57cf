import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { launchChromium, noBrowser } from './chromium.ts';
import { hashesOn } from './same-bits-engine.ts';

const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

describe.skipIf(noBrowser)('a short story in a worker of a browser', () => {
  let browser: Browser;
  let server: ViteDevServer;
  let page: Page;
  let expected: string[];

  beforeAll(async () => {
    expected = await hashesOn(nodeHost, 1);
    server = await createServer({
      configFile: false,
      root: fileURLToPath(new URL('../..', import.meta.url)),
      cacheDir: '.build/vite-same-bits',
      optimizeDeps: { noDiscovery: true },
      server: { host: '127.0.0.1', port: 0, headers: isolation, hmr: false, watch: null },
      logLevel: 'error',
    });
    await server.listen();
    browser = await launchChromium();
    page = await browser.newPage();
    await page.goto(new URL('package.json', server.resolvedUrls?.local[0]).href);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each([1, 2])('has the hashes of Node at every station on %d threads', async (threads) => {
    const found = await page.evaluate(
      (wanted) =>
        new Promise<string[] | string>((resolve) => {
          const worker = new Worker('/test/browser/same-bits-worker.ts', { type: 'module' });
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => resolve(`worker error: ${message}`);
          worker.postMessage(wanted);
        }),
      threads,
    );
    expect(found).toEqual(expected);
    expect(new Set(expected).size).toBe(7);
  });
});
