import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { type AllStations, allStations } from '../reproducibility/stations.ts';
import { launchChromium, noBrowser } from './chromium.ts';
import { type SameBitsServer, serveSameBits } from './same-bits-server.ts';

describe.skipIf(noBrowser)('the short scenarios in a worker of a browser', () => {
  let browser: Browser;
  let server: SameBitsServer | undefined;
  let expected: AllStations;

  beforeAll(async () => {
    expected = await allStations({ host: nodeHost });
    server = await serveSameBits();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each([1, 2])('have the hashes of Node at every station on %d threads', async (threads) => {
    const { address, answer } = server!;
    const answered = answer();
    const page = await browser.newPage();
    await page.goto(address(threads));
    expect(await answered).toEqual(expected);
    await page.close();
  });
});
