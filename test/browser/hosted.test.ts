import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { internal } from '../../src/core/units.ts';
import { step } from '../../src/engine/step.ts';
import { nodeHost } from '../../src/host/node.ts';
import { figureLeukemic } from '../../src/scenarios/figure-one.ts';
import { fromState } from '../../src/web/runs/begin.ts';
import { curveValues, dayOf } from '../../src/web/tissue-scene.ts';
import { noBrowser } from './chromium.ts';
import { buildPage } from './page.ts';
import { servePlainly } from './plain-server.ts';
import { dayOn, type Visit, visitStudio } from './studio-visit.ts';

/** The built page on a web server that is not ours, under a path, and without the headers that give shared memory. */
describe.skipIf(noBrowser)('the studio on any web server', () => {
  const patience = { timeout: 120_000 };
  let folder: string;
  let visit: Visit;
  let reader: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    folder = await buildPage();
    visit = await visitStudio(await servePlainly(folder, '/people/marrow/'));
    reader = await visit.reader();
    page = await visit.open(reader);
  });
  afterAll(() => visit.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const room = (name: string) => page.getByRole('link', { name, exact: true }).click();

  it('moves Figure 1 on one thread, with the bits that two threads give outside the browser', async () => {
    await page.getByText('runs take one thread and more time').waitFor();
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    await page.getByRole('img', { name: /^Leukemic marrow, block of marrow on day 1\d/ }).waitFor();
    const first = await dayOn(page);
    await expect.poll(() => dayOn(page), patience).toBeGreaterThan(first + 1);
    await button('Pause').click();
    await button('Run').waitFor();
    const saved = new Promise<string>((resolve) => {
      page.on('download', async (file) => {
        if (/leukemic/i.test(file.suggestedFilename())) resolve(readFileSync(await file.path(), 'utf8'));
      });
    });
    await button('Save curves').click();
    const shown = (await saved).trim().split('\n').slice(1);
    const start = readFileSync(`${folder}/start/${figureLeukemic.id}.bin`);
    const tissue = await fromState(figureLeukemic, new Uint8Array(start), { host: nodeHost, threads: 2 });
    expect(shown.length).toBeGreaterThan(24 / internal(figureLeukemic.tick));
    for (const row of shown) {
      expect(row.split(',').map(Number)).toEqual([dayOf(tissue), ...curveValues(tissue)]);
      step(tissue);
    }
    await tissue.close();
  });

  it('runs a comparison to its end', async () => {
    await room('Treatment');
    await page
      .getByRole('combobox', { name: 'Scenario', exact: true })
      .selectOption({ label: 'A small block, to try the studio' });
    await room('Hypotheses');
    await page.getByRole('link', { name: /^Do AML cells live on glycolysis or on respiration/ }).click();
    await page.getByRole('radio', { name: 'side a' }).check();
    await page.getByRole('combobox', { name: 'Seeds' }).selectOption({ label: '1' });
    await button('Compare with and without').click();
    await button('Start').click();
    await page.getByText('2 arms × 1 seed = 2 runs, 2 there.').waitFor(patience);
    await page.getByRole('img', { name: /^LSC in the tissue, cells/ }).waitFor();
  });

  it('keeps its own policy where the server sends none', async () => {
    const other = await reader.newPage();
    await other.goto(page.url());
    const refused = await other.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
          const script = document.createElement('script');
          script.textContent = 'document.title = "of a stranger"';
          document.body.append(script);
        }),
    );
    expect(refused).toBe('script-src-elem');
    await other.close();
  });

  it('logs no error and asks for nothing outside its folder', () => {
    expect(visit.troubles).toEqual([]);
  });
});
