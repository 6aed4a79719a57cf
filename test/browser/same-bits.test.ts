import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { hashesOn } from './same-bits-engine.ts';

const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** The browser that `MARROW_CHROMIUM` names, else the first Chromium on the path. */
function findChromium(): string | undefined {
  const named = process.env.MARROW_CHROMIUM;
  if (named !== undefined) return named === 'none' ? undefined : named;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

const executablePath = findChromium();
const required = process.env.MARROW_BROWSER === 'required';

describe.skipIf(executablePath === undefined && !required)('a short story in a worker of a browser', () => {
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
    browser = await chromium.launch({ executablePath: executablePath ?? 'chromium', chromiumSandbox: false });
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
