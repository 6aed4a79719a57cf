import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from './browser-engine.ts';

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

describe.skipIf(executablePath === undefined && !required)('the browser host', () => {
  let browser: Browser;
  const servers: ViteDevServer[] = [];

  async function pageOn(headers: Record<string, string>) {
    const server = await createServer({
      configFile: false,
      root: fileURLToPath(new URL('../../..', import.meta.url)),
      cacheDir: '.build/vite-host',
      optimizeDeps: { noDiscovery: true },
      server: { host: '127.0.0.1', port: 0, headers, hmr: false, watch: null },
      logLevel: 'error',
    });
    servers.push(server);
    await server.listen();
    const page = await browser.newPage();
    await page.goto(new URL('package.json', server.resolvedUrls?.local[0]).href);
    return page;
  }

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? 'chromium', chromiumSandbox: false });
  });
  afterAll(async () => {
    await browser.close();
    for (const server of servers) await server.close();
  });

  const useInWorker = () =>
    new Promise<Report | string>((resolve) => {
      const worker = new Worker('/test/unit/host/browser-engine.ts', { type: 'module' });
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => resolve(`worker error: ${message}`);
    });

  it('runs a crew of 1, 2 and 3 threads inside a worker', async () => {
    const report = await (await pageOn(isolation)).evaluate(useInWorker);
    expect(report).toMatchObject({ words: Array.from({ length: 3 }, () => [5, 12, 19, 26, 33]) });
    expect((report as Report).cores).toBeGreaterThanOrEqual(1);
    expect((report as Report).failure.match(/"ping" failed in part 1 of 5/g)).toHaveLength(3);
  });

  it('says which headers are missing on a page that is not isolated', async () => {
    expect(await (await pageOn({})).evaluate(useInWorker)).toContain('Cross-Origin-Opener-Policy: same-origin');
  });
});
