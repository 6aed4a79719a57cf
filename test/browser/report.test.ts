import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeReportFiles } from '../../src/report/index.ts';
import { outcome, run, sampleReport } from '../unit/report/sample-run.ts';
import { launchChromium, noBrowser } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'marrow-report-'));
const hostile = '<img src=x onerror="document.title=\'broken\'">';

describe.skipIf(noBrowser)('report in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    const drugs = run.model.drugs.map((drug) => ({ ...drug, name: hostile }));
    writeReportFiles(
      folder,
      sampleReport({ scenario: { ...run.scenario, title: hostile }, model: { ...run.model, drugs } }),
    );
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test('opens from disk without network, says its outcome and draws four figures in light, dark and print', async () => {
    const page = await browser.newPage({
      viewport: { width: 1100, height: 900 },
      javaScriptEnabled: true,
      offline: true,
    });
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    const url = pathToFileURL(join(folder, 'report.html')).href;
    await page.goto(url);
    expect(asked).toEqual([url]);
    expect(said).toEqual([]);
    expect(await page.title()).toBe(`${hostile} – Marrow`);
    expect(await page.locator('h1').textContent()).toBe(hostile);
    expect(await page.locator('img, script').count()).toBe(0);
    expect(JSON.parse((await page.locator('meta[name=marrow-outcome]').getAttribute('content')) ?? '')).toEqual(
      outcome,
    );
    for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { media: 'print' }] as const) {
      await page.emulateMedia(look);
      const boxes = await Promise.all(
        (await page.locator('figure > .wide > svg').all()).map((figure) => figure.boundingBox()),
      );
      expect(boxes).toHaveLength(4);
      for (const box of boxes) expect(box?.width).toBeGreaterThan(600);
    }
    await page.close();
  });

  test('text is readable on the page by day and at night: contrast of at least 4.5 to 1', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'report.html')).href);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const selector of ['h1', '.found', '.says', 'dt', 'figcaption', 'a']) {
        const [ink, paper] = await page
          .locator(selector)
          .first()
          .evaluate((element) => [getComputedStyle(element).color, getComputedStyle(document.body).backgroundColor]);
        expect(contrast(ink!, paper!), `${selector}, ${colorScheme}`).toBeGreaterThan(4.5);
      }
    }
    await page.close();
  });

  test('every figure opens by itself as well-formed SVG', async () => {
    const page = await browser.newPage();
    for (const name of ['figure-1-time', 'figure-2-sections', 'figure-3-oxygen', 'figure-4-residual-lsc']) {
      await page.goto(pathToFileURL(join(folder, `figures/${name}.svg`)).href);
      expect(await page.locator('svg').first().getAttribute('width')).toBe('984');
      expect(await page.locator('parsererror').count()).toBe(0);
      expect(readFileSync(join(folder, `figures/${name}.svg`), 'utf8')).not.toContain('<img');
    }
    await page.close();
  });

  test('the page is small enough for a letter', () => {
    expect(statSync(join(folder, 'report.html')).size).toBeLessThan(6e6);
  });
});

/** Contrast of two `rgb(r, g, b)` colors as WCAG 2 defines it. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r, g, b] = (color.match(/\d+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
