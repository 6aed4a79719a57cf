// `npm run pictures -- RUN`: makes the pictures of the front page from a finished run of the story.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from '../src/cli/serve.ts';
import { outcomeIn } from '../src/experiments/index.ts';
import { named } from '../src/model/resolve.ts';
import { marrow, story } from '../src/scenarios/index.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const run = positionals[0] ?? 'runs/story-7';
const outcome = await outcomeIn(run, named(marrow.species, story.species, 'species'));
const pictures = { healthy: 1, leukemic: Math.floor(outcome.treatment_day ?? outcome.days) };
const folder = 'docs/pictures';

mkdirSync(folder, { recursive: true });
const site = await serve({ port: 0, run });
const browser = await chromium.launch({
  executablePath: process.env.MARROW_CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: false,
});
for (const [name, day] of Object.entries(pictures)) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 620 } });
  await page.goto(`${site.url}?source=run&still=1&size=1000x620&theme=light&day=${day}`);
  await page.waitForFunction(() => document.documentElement.dataset.shown !== undefined, null, { timeout: 60_000 });
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}
await browser.close();
await site.close();
