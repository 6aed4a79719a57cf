import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { type Site, serve } from '../../src/cli/serve.ts';
import { launchChromium } from './chromium.ts';
import { buildPage } from './page.ts';

const pictures = fileURLToPath(new URL('../../.build/studio-pictures', import.meta.url));

/** A reader's browser with the studio open in it, and whatever went wrong meanwhile. */
export interface Visit {
  readonly troubles: string[];
  /** A window of a reader who has not been here before; windows of one reader share what is kept. */
  reader(screen?: BrowserContextOptions): Promise<BrowserContext>;
  open(reader: BrowserContext, place?: string): Promise<Page>;
  /** Keep a picture of the page as an artifact. */
  picture(page: Page, name: string): Promise<void>;
  /** Keep as an artifact what was measured. */
  note(name: string, found: unknown): void;
  /** Keep as an artifact how long a page has been open, and which of its tasks took longer than 50 ms. */
  busy(page: Page, name: string): Promise<Busy>;
  close(): Promise<void>;
}

/** Milliseconds, on the clock of a machine that may have other work. */
export interface Busy {
  readonly sinceOpened: number;
  readonly longTasks: readonly number[];
}

/** @param hosted where somebody else serves it; its own server otherwise */
export async function visitStudio(hosted?: Site): Promise<Visit> {
  const site = hosted ?? (await serve({ port: 0, site: await buildPage() }));
  const browser: Browser = await launchChromium();
  const troubles: string[] = [];
  mkdirSync(pictures, { recursive: true });
  const note = (name: string, found: unknown) =>
    writeFileSync(`${pictures}/${name}.json`, `${JSON.stringify(found)}\n`);
  return {
    troubles,
    reader: (screen) => browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', ...screen }),
    async open(reader, place = '') {
      const page = await reader.newPage();
      page.setDefaultTimeout(120_000);
      page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
      page.on('pageerror', ({ message }) => troubles.push(message));
      page.on('request', (request) => {
        const { protocol } = new URL(request.url());
        if (protocol !== 'data:' && protocol !== 'blob:' && !request.url().startsWith(site.url))
          troubles.push(`asked for ${request.url()}`);
      });
      await page.addInitScript(() => {
        const longTasks: number[] = [];
        Object.assign(globalThis, { longTasks });
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longTasks.push(Math.round(duration));
        }).observe({ type: 'longtask', buffered: true });
      });
      await page.goto(site.url + place);
      return page;
    },
    async picture(page, name) {
      await page.screenshot({ path: `${pictures}/${name}.png` });
    },
    note,
    async busy(page, name) {
      const sinceOpened = await page.evaluate(() => Math.round(performance.now()));
      const found: Busy = { sinceOpened, longTasks: await page.evaluate<number[]>('longTasks') };
      note(name, found);
      return found;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** The day that the page shows. */
export async function dayOn(page: Page): Promise<number> {
  const text = (await page.getByRole('slider', { name: 'Time' }).getAttribute('aria-valuetext')) ?? '';
  return Number(text.replace('day ', ''));
}
