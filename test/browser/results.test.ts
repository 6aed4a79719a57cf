import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strategiesJson } from '../../src/experiments/strategy/as-json.ts';
import { sayAnswer } from '../../src/experiments/strategy/say-strategy.ts';
import { type StrategyReadingRow, strategyRow } from '../../src/experiments/strategy/strategy-row.ts';
import type { ArmRow } from '../../src/experiments/trial/arm-row.ts';
import { trialJson } from '../../src/experiments/trial/as-json.ts';
import { usual } from '../../src/experiments/trial/cohort.ts';
import { trialRow } from '../../src/experiments/trial/trial-row.ts';
import { strategyOf } from '../../src/strategies/index.ts';
import { trialOf } from '../../src/trials/index.ts';
import { seriousOn } from './axe.ts';
import { noBrowser } from './chromium.ts';
import { keepRuns, strategyRuns } from './results-nobody-ran.ts';
import { type Visit, visitStudio } from './studio-visit.ts';

const hostile = '"><img src=x onerror="document.title=1"><script>document.title=2</script>';

/** The same as far as a file may be called so. */
const named = hostile.replaceAll('/', '');

/** A reading in ten seeds that nobody computed. */
const reading = (says: string, control: number, share: number): StrategyReadingRow => ({
  ...{ says, unit: 'cells', scale: 'relative', n: 10, mean: control * (1 + share), control },
  effect: share,
  ci: [share - 0.1, share + 0.1],
  by_seed: Array.from({ length: 10 }, (_, seed) => {
    const effect = share + 0.02 * (seed - 5);
    return { seed: seed + 1, own: 40 * (1 + effect), control: 40, effect };
  }),
});

function strategyFile() {
  const row = strategyRow(strategyOf('cd44'), [], sayAnswer);
  const armOf = (name: string) => ({
    ...row.arms[0]!,
    name,
    lsc: reading('LSC', 40, -0.5),
    hsc: reading('HSC', 10, 0),
    also: [reading(hostile, 4, 0.25)],
    verdict: 'fewer LSC, HSC spared' as const,
    answer: `With ${name} there are fewer.`,
  });
  return strategiesJson(
    [{ ...row, arms: [armOf(hostile), armOf('=1+1')], seeds: [1, 2], failed: [`${hostile}, seed 3: diverged`] }],
    1,
    [],
  );
}

function trialFile() {
  const row = trialRow(trialOf('NCT00512252'), usual, []);
  const one = { endpoint: 'cr-cri', prior: 'even', inclusion: 'all', patients: 38, seeds: 2 } as const;
  const arms: ArmRow[] = [
    { ...one, name: 'plerixafor with MEC', predicted: 0.5, ci: [0.35, 0.65] },
    { ...one, name: 'MEC', predicted: 0.25, ci: [0.14, 0.4] },
  ];
  const reported = row.reported.map((each) => ({ ...each, verdict: 'agrees' as const, why: hostile }));
  const attrition = [{ prior: 'even', tried: 40, treated: 38, counted: { all: 38, 'low counts': 20 } } as const];
  return trialJson({ ...row, arms, reported, attrition, verdict: 'agrees' }, usual, [hostile]);
}

/** Drop files onto the room that is open, as they come from a folder of the desktop. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const dropped = await page.evaluateHandle((texts) => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(texts)) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  for (const event of ['dragover', 'drop']) {
    await page.getByRole('main').dispatchEvent(event, { dataTransfer: dropped });
  }
}

/** Results of the command line are opened in the page, by roles and visible names. */
describe.skipIf(noBrowser)('results from files', () => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await visitStudio();
  });
  afterAll(() => visit.close());

  const open = async (place: string) => visit.open(await visit.reader(), `#${place}`);
  const asText = (value: unknown) => JSON.stringify(value);

  it('shows a strategy in its page, and nothing of the file becomes a part of it', async () => {
    const page = await open('review');
    const input = page.getByLabel('Open a result of marrow verify, strategy or trial');
    const buffer = Buffer.from(asText({ ...strategyFile(), engine: hostile, model_hash: '0'.repeat(32) }));
    await input.setInputFiles({ name: `${named}.json`, mimeType: 'application/json', buffer });
    const strategy = page.getByRole('article', { name: 'CD44 blocked' });
    await strategy.getByRole('img', { name: /LSC 50 % fewer .* HSC 0 % more/ }).waitFor();
    expect(new URL(page.url()).hash).toBe('#review/cd44');
    await strategy.getByText(`With ${hostile} there are fewer.`).waitFor();
    await strategy.getByText(`Given up: ${hostile}, seed 3: diverged`).waitFor();
    await strategy.getByText('was made with another version of the model than this page').waitFor();
    await strategy.getByText(/was made with engine ">/).waitFor();
    // The figure, and no picture out of the file.
    expect(await strategy.getByRole('img').count()).toBe(1);
    expect(await page.getByRole('region', { name: 'Results from files' }).getByRole('img').count()).toBe(0);
    expect(await page.title()).toBe('Review – Marrow');
    expect(await seriousOn(page)).toEqual([]);
    await visit.picture(page, 'strategy-from-a-file');
    for (const [button, ending] of [
      ['Save SVG', 'svg'],
      ['Save PNG', 'png'],
      ['Save CSV', 'csv'],
    ] as const) {
      const saved = page.waitForEvent('download');
      await strategy.getByRole('button', { name: button }).click();
      const file = await saved;
      expect(file.suggestedFilename()).toBe(`strategy-cd44.${ending}`);
      if (ending === 'csv') {
        const lines = readFileSync(await file.path(), 'utf8').split('\n');
        expect(lines.some((line) => line.startsWith("'=1+1,"))).toBe(true);
        expect(lines.filter((line) => line.startsWith('='))).toEqual([]);
      }
      if (ending === 'png') await file.saveAs('.build/studio-pictures/strategy-cd44.png');
    }
    await page.getByRole('button', { name: /^Close / }).click();
    await expect.poll(() => strategy.getByText(`With ${hostile} there are fewer.`).count()).toBe(0);
    await page.context().close();
  });

  it('shows a trial that was dropped onto another room beside what was reported', async () => {
    const page = await open('runs');
    await page.getByRole('heading', { name: 'Runs', level: 1 }).waitFor();
    await drop(page, { 'trial.html': '<p>', 'trial.json': asText(trialFile()) });
    const trial = page.getByRole('article', { name: 'Plerixafor with MEC' });
    await page.getByRole('alert').getByText('"trial.html" cannot be opened').waitFor();
    await trial.getByText('50 % (35 to 65) of 38 patients').waitFor();
    await trial.getByText('46 % (32 to 60) of 46').waitFor();
    await trial.getByText('From trial.json: 40 virtual patients under each prior, each of 2 blocks.').waitFor();
    await trial.getByText(`changes laid over the model: ${hostile}`).waitFor();
    await trial.getByText('agrees', { exact: true }).first().waitFor();
    expect(await page.title()).toBe('Review – Marrow');
    expect(await seriousOn(page)).toEqual([]);
    await visit.picture(page, 'trial-from-a-file');
    await page.context().close();
  });

  it('opens several at once, and says what is wrong with what cannot be opened', async () => {
    const page = await open('review');
    await page.getByRole('tree', { name: 'Headings of the review' }).waitFor();
    const half = asText(trialFile()).slice(0, -40);
    await drop(page, { 'strategy.json': asText(strategyFile()), 'half.json': half });
    const alert = page.getByRole('alert');
    await alert.getByText('"half.json" is no result of marrow verify, strategy or trial').waitFor();
    const strategy = page.getByRole('article', { name: 'CD44 blocked' });
    await strategy.getByText('From strategy.json').waitFor();
    // What comes of another model closes nothing of this one, and does not stand in its place.
    await drop(page, { 'foreign.json': asText({ ...strategyFile(), model_hash: '0'.repeat(32) }) });
    await page.getByRole('button', { name: 'Close foreign.json' }).waitFor();
    await page.getByRole('button', { name: 'Close strategy.json' }).waitFor();
    await strategy.getByText('From strategy.json').waitFor();
    await page.getByRole('button', { name: 'Close strategy.json' }).click();
    await strategy.getByText('From foreign.json').waitFor();
    await drop(page, { 'a.html': '<p>', 'b.json': '{', 'c.json': '[]', 'large.json': ' '.repeat(2_000_001) });
    for (const each of [
      '"b.json" is no result',
      '"c.json" is no result',
      '"large.json" is too large',
      '"a.html" cannot be',
    ])
      await alert.getByText(each).waitFor();
    const other = { ...trialFile(), id: 'NCT99999999' };
    await drop(page, { 'other.json': asText(other) });
    await alert.getByText('of which this version knows nothing; found NCT99999999').waitFor();
    await drop(page, { 'damaged.json': asText({ ...trialFile(), attrition: 3 }) });
    await alert.getByText('"damaged.json" is a damaged result of marrow trial; found at attrition').waitFor();
    await drop(page, { [`${named}.png`]: 'PNG' });
    await alert.getByText(`"${named}.png" cannot be opened; expected a folder`).waitFor();
    expect(await page.title()).toBe('Review – Marrow');
    await alert.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => alert.count()).toBe(0);
    await page.context().close();
  });

  it('carries out what is missing of a small strategy, held and gone on with, to its end', async () => {
    const page = await open('review/cd44');
    const strategy = page.getByRole('article', { name: 'CD44 blocked' });
    await keepRuns(
      page,
      strategyRuns(strategyOf('cd44'), (arm, seed) => [(arm === 'H90' ? 20 : 30) + seed, 10]).slice(0, -1),
    );
    await strategy.getByText('its numbers mean little').waitFor();
    await strategy.getByRole('radio', { name: /^small: 3 seeds in a block of 200 × 80 × 60 µm/ }).waitFor();
    await strategy.getByRole('button', { name: 'Run it now' }).click();
    const runs = strategy.getByRole('region', { name: 'Runs' });
    await runs.getByText(/= 6 runs, 5 of them there already.*About .+ on this machine/).waitFor();
    await strategy.getByText('So far, from the runs that are done').waitFor();
    await runs.getByRole('button', { name: 'Start' }).click();
    await runs.getByText(/^5 of 6 runs done\. About/).waitFor();
    await runs.getByRole('button', { name: 'Stop' }).click();
    await runs.getByText('the rest is kept as it stands').waitFor();
    await runs.getByRole('button', { name: 'Go on' }).click();
    await runs.getByText('6 runs, 6 there.').waitFor({ timeout: 300_000 });
    await expect.poll(() => strategy.getByText('So far, from the runs').count()).toBe(0);
    // All six runs are read: the figure has a ring for each of three seeds, of LSC and of HSC.
    await strategy.getByText(/ in 3 seeds/).waitFor();
    await page.context().close();
  });

  it('logs no error and asks no other origin', () => {
    expect(visit.troubles).toEqual([]);
  });
});
