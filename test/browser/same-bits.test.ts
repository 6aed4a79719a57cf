import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shortScenarios } from '../reproducibility/scenarios.ts';
import { usualStations } from '../reproducibility/small-tissue.ts';
import type { AllStations } from '../reproducibility/stations.ts';
import { launchChromium, noBrowser } from './chromium.ts';
import { type SameBitsServer, serveSameBits } from './same-bits-server.ts';

describe.skipIf(noBrowser)('the short scenarios in a worker of a browser', () => {
  let browser: Browser;
  let server: SameBitsServer | undefined;
  let expected: AllStations;

  beforeAll(async () => {
    const hashes = shortScenarios.map(async (short) => [short.scenario.id, await usualStations(short)] as const);
    expected = Object.fromEntries(await Promise.all(hashes));
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
