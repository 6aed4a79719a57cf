import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strategyOf } from '../../src/strategies/index.ts';
import { trialOf } from '../../src/trials/index.ts';
import { seriousOn } from './axe.ts';
import { noBrowser } from './chromium.ts';
import { keepRuns, strategyRuns, trialRuns } from './results-nobody-ran.ts';
import { type Visit, visitStudio } from './studio-visit.ts';

/** Walks through the review, the hypotheses and the influence map by roles and visible names. */
describe.skipIf(noBrowser)('the rooms of the review', () => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await visitStudio();
  });
  afterAll(() => visit.close());

  const open = async (place: string) => visit.open(await visit.reader(), `#${place}`);
  const keep = (page: Page, name: string) => visit.picture(page, name);

  it('leads from a heading by keyboard to a finding, its rule, its assay and its place in the map', async () => {
    const page = await open('review');
    const tree = page.getByRole('tree', { name: 'Headings of the review' });
    await tree.getByRole('treeitem', { name: /^Introduction/ }).focus();
    for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    const section = tree.getByRole('treeitem', { name: /^Autonomic nervous system/ });
    await section.focus();
    await page.keyboard.press('Enter');
    expect(await section.getAttribute('aria-expanded')).toBe('true');
    await tree.getByRole('treeitem', { name: /^A066/ }).click();
    const finding = page.getByRole('article', { name: 'Finding A066' });
    await finding.getByRole('heading', { level: 1, name: /Schwann cells .* activating latent TGF-beta/ }).waitFor();
    expect(new URL(page.url()).hash).toBe('#review/A066');
    await finding.getByText('the binding of TGF-β to the TGF-β receptor increases SMAD signaling').waitFor();
    await finding
      .getByRole('heading', { name: /^Assay/ })
      .first()
      .waitFor();
    await finding
      .getByText(/^The project’s record, engine \d+, not run here/)
      .first()
      .waitFor();
    await keep(page, 'review');
    await finding.getByRole('link', { name: 'Show it in the influence map' }).first().click();
    await page.getByRole('radio', { name: 'as it is' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#influence/hsc/tgf-beta-activates-smad');
    await page.context().close();
  });

  it('finds findings by the name of a molecule', async () => {
    const page = await open('review');
    await page.getByRole('searchbox', { name: 'Search findings' }).fill('natalizumab');
    await page.getByRole('treeitem', { name: /^B113/ }).waitFor();
    expect(await page.getByRole('treeitem', { name: /^A066/ }).count()).toBe(0);
    await page.context().close();
  });

  it('shows a verdict from a file, and nothing of the file becomes a part of the page', async () => {
    const page = await open('review/A093');
    const asks = await page.getByRole('article', { name: 'Finding A093' }).locator('.asks').first().textContent();
    const row = {
      id: 'A093',
      findings: ['A093'],
      class: 'Q',
      asks,
      reading: 'oxygen',
      arms: [{ name: 'one', n: 2, values: [1, 2] }],
      seeds: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      effect: 0.4,
      unit: 'relative',
      ci: [0.3, 0.5],
      smallest: 0.2,
      because: 'a fifth',
      expected: 'above',
      control: { kind: 'cut', cut: 'nothing', effect: 0, ci: [-0.1, 0.1], holds: true },
      path: ['<b>one</b>', 'two'],
      verdict: 'shown',
      contradicted: false,
      why: 'the effect is there',
      note: '<img src=x onerror="document.title=1">',
    };
    const text = JSON.stringify({ engine: 'x', model_hash: '0'.repeat(32), rows: [row] });
    const input = page.getByLabel('Open a result of marrow verify');
    await input.setInputFiles({ name: '<i>verify.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByRole('img', { name: 'Effect 40 %, mechanism cut 0 %' }).waitFor();
    await page.getByText(row.note).waitFor();
    await page.getByText('was made with another version of the model').waitFor();
    expect(await page.locator('main img, main b:text-is("one"), main i:text-is("verify.json")').count()).toBe(0);
    await keep(page, 'verdict');
    await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByRole('alert').getByText('is no result of marrow verify').waitFor();
    await page.context().close();
  });

  it('runs an assay small, and says that it is small', async () => {
    const page = await open('review/A093');
    const finding = page.getByRole('article', { name: 'Finding A093' });
    await finding.getByText('gives no verdict').first().waitFor();
    await finding.getByRole('button', { name: 'Run it now, small' }).first().click();
    await finding.getByRole('status').getByText('In this seed the effect is').waitFor({ timeout: 200_000 });
    await page.context().close();
  });

  it('leads through the tree to a strategy, and says how long it takes before it starts', async () => {
    const page = await open('review');
    const tree = page.getByRole('tree', { name: 'Headings of the review' });
    await tree.getByRole('treeitem', { name: /^Strategies \(Figure 2\), \d+ strategies/ }).click();
    await tree.getByRole('treeitem', { name: 'BCL-2 inhibited alone' }).click();
    const strategy = page.getByRole('article', { name: 'BCL-2 inhibited alone' });
    await strategy
      .getByRole('row', { name: /^venetoclax venetoclax 100 mg\/kg, from the start, every 1 d, 14 times/ })
      .waitFor();
    await strategy.getByRole('row', { name: /^leukemic control nothing/ }).waitFor();
    await strategy.getByRole('button', { name: 'Run it now' }).click();
    await strategy
      .getByRole('status')
      .getByText(/^3 arms × 3 seeds = 9 runs.*About .+ on this machine/)
      .waitFor();
    await strategy.getByRole('button', { name: 'Start' }).waitFor();
    await strategy.getByRole('link', { name: 'B142' }).click();
    const finding = page.getByRole('article', { name: 'Finding B142' });
    await finding.getByRole('link', { name: 'BCL-2 inhibited alone' }).waitFor();
    await page.context().close();
  });

  it('says in words and a figure whether a strategy clears LSC and spares HSC', async () => {
    const page = await open('review/cd44');
    await keepRuns(
      page,
      strategyRuns(strategyOf('cd44'), (arm, seed) => (arm === 'H90' ? [20, 10 + seed] : [40, 10])),
    );
    const strategy = page.getByRole('article', { name: 'CD44 blocked' });
    await strategy.getByRole('button', { name: 'Run it now' }).click();
    await strategy.getByText(/^fewer LSC, HSC spared With "H90" there are fewer LSC and no fewer HSC/).waitFor();
    await strategy.getByRole('img', { name: /^H90: LSC 50 % fewer .*; H90: HSC 20 % more/ }).waitFor();
    await strategy.getByRole('row', { name: /^LSC in marrow and blood .* H90 20 cells 40 cells 50 % fewer/ }).waitFor();
    expect(await seriousOn(page)).toEqual([]);
    await keep(page, 'strategy');
    await page.context().close();
  });

  it('shows what a trial predicts beside what was reported, and gives no verdict on three patients', async () => {
    const page = await open('review/NCT00512252');
    await keepRuns(page, trialRuns(trialOf('NCT00512252'), ['plerixafor with MEC']));
    const trial = page.getByRole('article', { name: 'Plerixafor with MEC' });
    await trial.getByText('not for clinical decisions').waitFor();
    // Without a row of record the two steps are one.
    const steps = page.getByRole('heading', { name: /^(Predicted against reported|Run it now)$/ });
    const runNow = trial.getByRole('listitem').filter({ has: steps }).last();
    const table = runNow.getByRole('table', { name: 'Predicted against reported' });
    await trial.getByRole('button', { name: 'Run it now' }).click();
    // Wilson's interval of three of three begins at n / (n + z²), of none ends at z² / (n + z²).
    await table.getByText('100 % (44 to 100) of 3 patients').first().waitFor();
    await table.getByText('0 % (0 to 56) of 3 patients').first().waitFor();
    await trial.getByText('Three patients give no verdict').waitFor();
    await trial.getByText('only what a drug adds to the reference tests the model').first().waitFor();
    expect(await runNow.getByText(/^(agrees|misses|depends)$/).count()).toBe(0);
    expect(await seriousOn(page)).toEqual([]);
    await keep(page, 'trial');
    await page.context().close();
  });

  it('takes the other side of a dispute and asks for the comparison', async () => {
    const page = await open('hypotheses');
    await page.getByRole('link', { name: /^Do AML cells live on glycolysis or on respiration/ }).click();
    await page.getByRole('radio', { name: 'side a' }).check();
    await page.getByRole('region', { name: 'Side a' }).getByText('holds in this scenario').waitFor();
    const changes = page.getByRole('region', { name: 'Changes of the model' });
    await changes.getByText('Side a of D-WARBURG').waitFor();
    await changes.getByRole('button', { name: 'File and command' }).click();
    await changes.getByText('D-WARBURG: a').waitFor();
    await keep(page, 'hypotheses');
    await changes.getByRole('button', { name: 'Compare with and without' }).click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#curves\//);
    await page.context().close();
  });

  it('cuts an edge of the influence map and brings it back', async () => {
    const page = await open('influence/lsc');
    await page
      .getByRole('group', { name: /^Rules of LSC/ })
      .getByRole('button', { name: /^SMAD signaling/ })
      .click();
    await page.getByRole('button', { name: 'binding of TGF-β to the TGF-β receptor increases SMAD signaling' }).click();
    await page.getByRole('radio', { name: 'weaker: 4 times the signal' }).check();
    const changes = page.getByRole('region', { name: 'Changes of the model' });
    await changes.getByText('half of the effect at 1.2 instead of 0.3').waitFor();
    await page.getByRole('radio', { name: 'cut' }).check();
    await changes.getByText('Cut: binding of TGF-β to the TGF-β receptor increases SMAD signaling').waitFor();
    await keep(page, 'influence');
    await changes.getByRole('button', { name: /^Take back/ }).click();
    expect(await page.getByRole('radio', { name: 'as it is' }).isChecked()).toBe(true);
    expect(await changes.count()).toBe(0);
    await page.context().close();
  });

  it('reads a living cell on the map', async () => {
    const page = await open('influence/lsc');
    await page.getByRole('button', { name: 'Read a living cell' }).click();
    await page.getByRole('button', { name: 'Another cell' }).waitFor();
    await page.getByRole('button', { name: /^oxygen, signal, [\d.]+ mmHg/ }).waitFor();
    await page.getByRole('button', { name: 'End', exact: true }).click();
    await page.getByRole('button', { name: 'oxygen, signal', exact: true }).waitFor();
    await page.context().close();
  });

  it('logs no error and asks no other origin', () => {
    expect(visit.troubles).toEqual([]);
  });
});
