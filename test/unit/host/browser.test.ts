import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, noBrowser } from '../../browser/chromium.ts';
import type { Report } from './browser-engine.ts';

const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

describe.skipIf(noBrowser)('the browser host', () => {
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
    browser = await launchChromium();
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
    expect((report as Report).refusal).toBe('');
    expect((report as Report).failure.match(/"ping" failed in part 1 of 5/g)).toHaveLength(3);
  });

  it('runs one thread on a page that is not isolated, and says which headers more would need', async () => {
    const report = await (await pageOn({})).evaluate(useInWorker);
    expect(report).toMatchObject({ words: [[5, 12, 19, 26, 33]], cores: 1 });
    expect((report as Report).refusal).toContain('Cross-Origin-Opener-Policy: same-origin');
  });
});
