import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noBrowser } from './chromium.ts';
import { dayOn, type Visit, visitStudio } from './studio-visit.ts';

describe.skipIf(noBrowser)('the studio', () => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await visitStudio();
  });
  afterAll(() => visit.close());

  const button = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
  const region = (page: Page, name: string) => page.getByRole('region', { name });

  it('opens on two blocks that move by themselves, and says in what they differ', async () => {
    const reader = await visit.reader();
    const page = await visit.open(reader);
    await page.getByRole('img', { name: /^Healthy marrow, block of marrow on day 1\d/ }).waitFor();
    await page.getByRole('img', { name: /^Leukemic marrow, block of marrow on day 1\d/ }).waitFor();
    const first = await dayOn(page);
    await expect.poll(() => dayOn(page), { timeout: 60_000 }).toBeGreaterThan(first);
    expect(await region(page, 'What differs').textContent()).toContain('20 LSC injected on day 0');
    await visit.picture(page, 'figure-1');
    await reader.close();
  });

  it('lets one watch, save and branch with five clicks and no typing', async () => {
    const reader = await visit.reader();
    const page = await visit.open(reader);
    await button(page, 'Pause').waitFor();
    await expect.poll(() => dayOn(page), { timeout: 60_000 }).toBeGreaterThan(16.5);
    await button(page, 'Branch here').click();
    await page.getByRole('radio', { name: 'Without treatment' }).click();
    await visit.picture(page, 'branch-question');
    await button(page, 'Run both side by side').click();
    await page.getByRole('img', { name: /^Without treatment, block of marrow on day/ }).waitFor();
    // Treatment begins on day 18: from then on the branches part.
    await expect.poll(() => dayOn(page), { timeout: 120_000 }).toBeGreaterThan(19);
    const cells = region(page, 'Cells')
      .getByRole('status')
      .filter({ has: page.locator('span') });
    expect(await cells.count()).toBeGreaterThan(0);
    await visit.picture(page, 'branches');
    const saved = page.waitForEvent('download');
    await button(page, 'Save picture').click();
    expect((await saved).suggestedFilename()).toBe('marrow.png');
    const curves = page.waitForEvent('download');
    await button(page, 'Save curves').click();
    const file = await curves;
    expect(readFileSync((await file.path())!, 'utf8')).toMatch(/^time_d,"HSC \(cells\)","LSC \(cells\)"/);
    await reader.close();
  });

  it('goes on with a run in a new tab after the old one was closed, and not in two at once', async () => {
    const reader = await visit.reader();
    const page = await visit.open(reader);
    await button(page, 'Pause').waitFor();
    await button(page, 'Branch here').click();
    await button(page, 'Run both side by side').click();
    await page.getByRole('link', { name: 'Runs', exact: true }).click();
    const progress = (on: Page) => on.getByRole('progressbar').getAttribute('value').then(Number);
    await expect.poll(() => progress(page), { timeout: 120_000 }).toBeGreaterThanOrEqual(18);
    await visit.picture(page, 'runs');
    const name = await page.getByRole('textbox', { name: 'Name of the run' }).inputValue();

    const other = await visit.open(reader, '#runs');
    await button(other, `Open ${name}`).click();
    await other.getByText('this run goes on in another tab').waitFor();
    await page.close();

    await other.getByRole('link', { name: 'Runs', exact: true }).click();
    const before = await progress(other);
    await button(other, `Open ${name}`).click();
    await button(other, 'Pause').waitFor();
    await other.getByRole('link', { name: 'Runs', exact: true }).click();
    await expect.poll(() => progress(other), { timeout: 120_000 }).toBeGreaterThan(before);
    await reader.close();
  });

  it('logs no error and asks no other origin', () => {
    expect(visit.troubles).toEqual([]);
  });
});
