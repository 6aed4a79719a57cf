import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noBrowser } from './chromium.ts';
import { keepRuns } from './results-nobody-ran.ts';
import { type Visit, visitStudio } from './studio-visit.ts';

describe.skipIf(noBrowser)('treatment and comparison in the studio', () => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await visitStudio();
  });
  afterAll(() => visit.close());

  const button = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
  const choose = (page: Page, name: string, label: string) =>
    page.getByRole('combobox', { name, exact: true }).selectOption({ label });
  const fileOf = async (page: Page, name: string): Promise<Download> => {
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    return file;
  };
  const textOf = async (download: Download) => readFileSync((await download.path())!, 'utf8');

  // Six runs of a small block, a trial and two settlings: 60 s by itself, and several times that beside other work.
  it('answers when to block CXCR4 around chemotherapy with 13 clicks and no typing, stopped and gone on with', async () => {
    const reader = await visit.reader();
    const page = await visit.open(reader, '#marrow');
    let clicks = 0;
    const click = async (name: string | RegExp) => {
      await button(page, name).click();
      clicks += 1;
    };
    // A list takes two clicks: one opens it, one chooses.
    const pick = async (name: string, label: string) => {
      await choose(page, name, label);
      clicks += 2;
    };
    await page.getByRole('link', { name: 'Treatment' }).click();
    clicks += 1;
    await pick('Scenario', 'A small block, to try the studio');
    await click('+ Block CXCR4');
    await pick('Seeds', '2 seeds');
    await pick('Followed', 'for 7 days after the first dose');
    await visit.picture(page, 'treatment');
    await page.getByText('its doses come 24 h later than written, in all arms alike').waitFor();
    await click('Compare 3 arms in 2 seeds');
    await page.getByText(/^3 arms × 2 seeds = 6 runs; .* About \d+ (s|min) on this machine/).waitFor();
    await click('Start');
    await page.getByText(/Computing what the arms share/).waitFor();
    await click('Stop');
    await button(page, 'Go on').waitFor();
    const standing = page.getByRole('region', { name: 'Runs', exact: true }).getByRole('status');
    expect(await standing.textContent()).toBe('0 of 6 runs done; the rest is kept as it stands.');
    await click('Go on');
    await page.getByText('3 arms × 2 seeds = 6 runs, 6 there.').waitFor({ timeout: 400_000 });
    const answer = page.getByRole('region', { name: 'Answer' });
    expect(await answer.textContent()).toContain(
      '2 seeds with both arms cannot tell a difference from chance (at least 7 could)',
    );
    expect(await page.getByRole('region', { name: 'Effects' }).getByRole('table').count()).toBeGreaterThan(2);
    await page.getByRole('img', { name: /^LSC in the tissue, cells/ }).waitFor();
    await visit.picture(page, 'comparison');
    const report = await textOf(await fileOf(page, 'Save the report'));
    clicks += 1;
    expect(report).toContain('not for clinical decisions');
    expect(report).not.toMatch(/<script|src=|href="http/);
    for (const heading of ['Outcomes', 'Methods', 'Rules', 'Parameters', 'References'])
      expect(report).toContain(`<h2>${heading}</h2>`);
    expect(report.match(/<figure/g)!.length).toBeGreaterThanOrEqual(3);
    expect(clicks).toBe(13);

    // Figures are for paper, whatever the page looks like.
    await button(page, 'Dark').click();
    const svg = await textOf(await fileOf(page, 'Save SVG'));
    expect(svg).toContain('rgb(27, 31, 36)');
    expect(svg).not.toContain('rgb(232, 235, 238)');
    expect(await page.locator(':root').getAttribute('data-theme')).toBe('dark');
    expect(svg).toMatch(/^<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toContain('var(');
    expect((await fileOf(page, 'Save PNG')).suggestedFilename()).toBe('marrow-lsc-cells.png');
    const csv = await textOf(await fileOf(page, 'Save CSV'));
    expect(csv).toMatch(/^arm,day \(d\),lsc_cells median \(cells\),/);

    // Another page of the same reader finds the comparison, and nothing is run again.
    const again = await visit.open(reader, '#curves');
    await again.getByRole('link', { name: 'block CXCR4 at other times' }).click();
    await again.getByText('3 arms × 2 seeds = 6 runs, 6 there.').waitFor();

    // Forgotten, it leaves nothing behind.
    await again.getByRole('link', { name: 'Curves', exact: true }).click();
    const results = again.getByText(/^Results of comparisons, and of strategies and trials in Review, take \d/);
    await results.waitFor();
    await visit.picture(again, 'comparisons');
    await button(again, 'Forget block CXCR4 at other times').click();
    await again.getByText('A comparison runs the same treatment in two or more ways').waitFor();
    await expect.poll(() => results.count(), { timeout: 20_000 }).toBe(0);
    expect(visit.troubles).toEqual([]);
    await reader.close();
  }, 480_000);

  it('moves a dose by keys and by dragging, takes it back, and gives back the same file', async () => {
    const reader = await visit.reader();
    const page = await visit.open(reader, '#treatment');
    await page.getByText('As a file').click();
    const file = page.getByRole('textbox', { name: 'Scenario (YAML)' });
    const before = await file.inputValue();
    const cytarabine = () => page.getByRole('button', { name: /^cytarabine 100 mg\/kg, bolus/ });
    await page.getByRole('textbox', { name: 'One dose' }).fill('ten');
    await page.keyboard.press('Enter');
    await page.getByText('“ten” is no number.').waitFor();
    await visit.picture(page, 'treatment-refusal');
    await page.getByRole('textbox', { name: 'One dose' }).fill('12,5');
    await page.keyboard.press('ArrowUp');
    await page.getByRole('button', { name: /^cytarabine 22\.5 mg\/kg/ }).waitFor();
    await button(page, 'Undo').click();
    await cytarabine().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'cytarabine 100 mg/kg, bolus, at 8 h' }).waitFor();
    const changed = (await file.inputValue()).split('\n').filter((line, k) => line !== before.split('\n')[k]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain('drug: cytarabine, amount: 100 mg/kg, route: bolus, at: 8 h');
    const place = (await cytarabine().boundingBox())!;
    await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
    await page.mouse.down();
    await page.mouse.move(place.x + 200, place.y + place.height / 2, { steps: 4 });
    await page.mouse.up();
    expect(await cytarabine().getAttribute('aria-label')).toMatch(/at 1 d|at 2 d/);
    for (let k = 0; k < 3; k++) await button(page, 'Undo').click();
    expect(await file.inputValue()).toBe(before);
    expect(await button(page, 'Undo').isDisabled()).toBe(true);
    for (let k = 0; k < 3; k++) await button(page, 'Redo').click();
    expect(await cytarabine().getAttribute('aria-label')).toMatch(/at 1 d|at 2 d/);
    await cytarabine().focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => cytarabine().count()).toBe(0);
    await reader.close();
  });

  it('deletes the results of all comparisons once it was asked twice', async () => {
    const reader = await visit.reader();
    const page = await visit.open(reader, '#treatment');
    const keep = (key: string) => keepRuns(page, [[key, Array.from({ length: 1500 }, () => 0)]]);
    await keep('of an older model');
    await page.getByRole('link', { name: 'Curves', exact: true }).click();
    const results = page.getByText(/^Results of comparisons, .* take 1\.5 kB in this browser/);
    await results.waitFor();
    await button(page, 'Delete all results of comparisons').click();
    await button(page, 'Delete all results of comparisons for good').click();
    await expect.poll(() => results.count()).toBe(0);
    // What is kept then stands alone: of both it would be 3 kB.
    await keep('another one');
    await page.reload();
    await results.waitFor();
    await reader.close();
  });

  it('says what a rule does in words, and what a text does not mean', async () => {
    const reader = await visit.reader();
    const page = await visit.open(reader, '#treatment');
    await choose(page, 'Scenario', 'From healthy marrow to relapse, in a human');
    await choose(page, 'Regimen', 'Azacitidine with 28 days of venetoclax');
    await button(page, 'Replace induction by: Azacitidine with 28 days of venetoclax').click();
    await button(page, 'induction').click();
    await button(page, 'Hold while neutrophils are low').click();
    await page.getByText('hold all drugs while neutrophil count (ANC) is below 0.5 × 10⁹/L until').waitFor();
    await visit.picture(page, 'treatment-rules');
    // A regimen that waits for a measure cannot come earlier or later; with or without it is what can be compared.
    await button(page, 'Compare 2 arms in 10 seeds').waitFor();
    await page.getByText('As a file').click();
    const file = page.getByRole('textbox', { name: 'Scenario (YAML)' });
    await file.fill((await file.inputValue()).replace('venetoclax', 'venetoklax'));
    expect(await button(page, 'Save the file').isDisabled()).toBe(true);
    await page.getByText('This text can be saved once it is used.').waitFor();
    await button(page, 'Use this text').click();
    expect(await page.getByRole('alert').textContent()).toMatch(/unknown drug "venetoklax".*venetoclax/);
    await reader.close();
  });
});
