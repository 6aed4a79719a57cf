import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noBrowser } from './chromium.ts';
import { dayOn, type Visit, visitStudio } from './studio-visit.ts';

/** Two stories of people who use the studio, by roles and visible names only. */
describe.skipIf(noBrowser)('walks through the studio', () => {
  const patience = { timeout: 120_000 };
  let visit: Visit;

  beforeAll(async () => {
    visit = await visitStudio();
  });
  afterAll(() => visit.close());

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const room = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

  it('lets a modeler ask which disputed claim matters: sides, evidence, experiment, file, and what it would cost', async () => {
    const page = await visit.open(await visit.reader(), '#treatment');
    await page
      .getByRole('combobox', { name: 'Scenario', exact: true })
      .selectOption({ label: 'A small block, to try the studio' });
    await room(page, 'Hypotheses');
    const questions = page.getByRole('navigation', { name: 'Disputed questions' });
    const changes = page.getByRole('region', { name: 'Changes of the model' });
    await questions.getByRole('link', { name: /^Do AML cells live on glycolysis or on respiration/ }).click();
    for (const side of ['Side a', 'Side b']) {
      const card = page.getByRole('region', { name: side });
      // A claim without a finding that can be opened would be an opinion.
      await card
        .getByRole('link', { name: /^[AB]\d{3}$/ })
        .first()
        .waitFor();
      await card.getByRole('heading', { name: 'In the model' }).waitFor();
    }
    const experiment = page.getByRole('region', { name: 'Which experiment would tell' });
    await experiment.getByText('If a holds').waitFor();
    await experiment.getByRole('heading', { name: 'The one that Marrow has' }).waitFor();
    await page.getByRole('radio', { name: 'side a' }).check();
    await page.getByRole('region', { name: 'Side a' }).getByText('holds in this scenario').waitFor();
    await visit.picture(page, 'walk-u4-side');
    await changes.getByRole('heading', { name: '1 change of the model' }).waitFor();
    await button(page, 'File and command').click();
    await changes.getByText('D-WARBURG: a').waitFor();
    await changes.getByText(/^marrow compare /).waitFor();
    await changes.getByRole('combobox', { name: 'Seeds' }).selectOption({ label: '1' });
    await visit.picture(page, 'walk-u4-file');
    await button(page, 'Compare with and without').click();
    await page.getByText(/^2 arms × 1 seed = 2 runs.* About .* on this machine/).waitFor();
    await visit.picture(page, 'walk-u4-forecast');
    await room(page, 'Hypotheses');
    await changes.getByRole('button', { name: /^Take back: Side a of D-WARBURG/ }).click();
    await expect.poll(() => changes.count()).toBe(0);
    await page.context().close();
  });

  it('lets a hematologist branch on a day: nothing changed is the same bit for bit, and what differs is said', async () => {
    const page = await visit.open(await visit.reader());
    await page.getByRole('img', { name: /^Leukemic marrow, block of marrow on day 1\d/ }).waitFor();
    const opened = await dayOn(page);
    await expect.poll(() => dayOn(page), patience).toBeGreaterThan(opened);
    await branch(page, /^Nothing/);
    const differences = page.getByRole('region', { name: 'What differs' });
    await differences.getByText('Nothing: both must stay the same, bit for bit.').waitFor();
    await page.getByRole('img', { name: /^Nothing, block of marrow on day/ }).waitFor();
    const parted = await dayOn(page);
    await expect.poll(() => dayOn(page), patience).toBeGreaterThan(parted + 0.5);
    await visit.picture(page, 'walk-u5-same');
    await button(page, 'Pause').click();
    const [left, right] = (await curvesOf(page, 2)).map(rowsByDay) as [Map<number, string>, Map<number, string>];
    const both = [...left].filter(([day]) => day >= parted && right.has(day));
    expect(both.length).toBeGreaterThanOrEqual(12); // half a day of 48 ticks, less than half of them shared
    for (const [day, row] of both) expect(right.get(day)).toBe(row);

    await branch(page, /^Without treatment/);
    await page.getByRole('img', { name: /^Without treatment, block of marrow on day/ }).waitFor();
    expect(await differences.textContent()).toMatch(/treatment induction.*Without treatment: none/);
    await differences.getByText('The same in both: block, vessels, random numbers.').waitFor();
    await visit.picture(page, 'walk-u5-treatment');
    await page.context().close();
  });

  it('shows of a cell chosen in Marrow what it reads on the influence map', async () => {
    const page = await visit.open(await visit.reader());
    await page.getByRole('img', { name: /^Leukemic marrow, block of marrow on day 1\d/ }).waitFor();
    // A cell that dies or leaves for blood meanwhile has nothing to read.
    await button(page, 'Pause').click();
    await button(page, 'LSC').click();
    const cell = page.getByRole('region', { name: 'Chosen cell' });
    const id = /cell (\d+)/.exec((await cell.getByRole('heading', { level: 2 }).textContent()) ?? '')?.[1];
    await cell.getByRole('link', { name: 'Show it in the influence map' }).click();
    await page.getByText(`Cell ${id} of Leukemic marrow`).waitFor();
    await page.getByRole('button', { name: /^oxygen, signal, [\d.]+ mmHg/ }).waitFor();
    await visit.picture(page, 'walk-chosen-cell-on-the-map');
    await button(page, 'End').click();
    await page.getByRole('button', { name: 'oxygen, signal', exact: true }).waitFor();
    await page.context().close();
  });

  it('logs no error and asks no other origin', () => {
    expect(visit.troubles).toEqual([]);
  });

  async function branch(page: Page, different: RegExp): Promise<void> {
    await button(page, 'Branch here').click();
    const dialog = page.getByRole('dialog', { name: /^Branch on day/ });
    const blocks = dialog.getByRole('radio', { name: 'Leukemic marrow', exact: true });
    if ((await blocks.count()) > 0) await blocks.check();
    await dialog.getByRole('radio', { name: different }).check();
    await button(page, 'Run both side by side').click();
  }

  /** The tables that `Save curves` hands over, one per block, in their order. */
  async function curvesOf(page: Page, blocks: number): Promise<string[]> {
    const files: Download[] = [];
    const all = new Promise<void>((resolve) => {
      page.on('download', (file) => files.push(file) === blocks && resolve());
    });
    await button(page, 'Save curves').click();
    await all;
    return Promise.all(files.map(async (file) => readFileSync(await file.path(), 'utf8')));
  }
});

/** The rows of a table of curves without their heading, by day. */
function rowsByDay(table: string): Map<number, string> {
  const rows = table.trim().split('\n').slice(1);
  return new Map(rows.map((row) => [Number(row.slice(0, row.indexOf(','))), row]));
}
