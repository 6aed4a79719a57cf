import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineVersion } from '../../src/engine/version.ts';
import { modelHash } from '../../src/experiments/identity.ts';
import { packContainer } from '../../src/io/container.ts';
import { printScenario } from '../../src/io/scenario-file/print.ts';
import { marrow, story } from '../../src/scenarios/index.ts';
import { seriousOn } from './axe.ts';
import { noBrowser } from './chromium.ts';
import { dayOn, type Visit, visitStudio } from './studio-visit.ts';

describe.skipIf(noBrowser)('the studio in trouble', () => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await visitStudio();
  });
  afterAll(() => visit.close());

  async function openShared(page: Page, name: string, bytes: Uint8Array): Promise<void> {
    const file = join(tmpdir(), name);
    writeFileSync(file, bytes);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file' }).click();
    await (await chooser).setFiles(file);
  }

  const sharedRun = (name: string, change: object = {}): Uint8Array => {
    const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
    const facts = {
      format: 1,
      begun: 0,
      engine: engineVersion,
      model: modelHash(marrow),
      scenario: printScenario(story),
      parent: null,
      ...change,
    };
    return packContainer({ kind: 'marrow run' }, [
      { name: 'run.json', bytes: json(facts) },
      { name: 'notes.json', bytes: json({ name, notes: '' }) },
    ]);
  };

  it('never takes a name from a file for HTML', async () => {
    const reader = await visit.reader();
    const page = await visit.open(reader, '#runs');
    const hostile = '"><img src=x onerror="document.title=1"><script>document.title=2</script>';
    await openShared(page, 'hostile.marrow', sharedRun(hostile));
    // What is opened is shown in Marrow.
    await expect.poll(() => page.title(), { timeout: 20_000 }).toBe('Marrow – Marrow');
    await page.getByRole('link', { name: 'Runs', exact: true }).click();
    expect(await page.getByRole('textbox', { name: 'Name of the run' }).inputValue()).toBe(hostile);
    expect(await page.getByRole('img').count()).toBe(0);
    await expect.poll(() => page.title()).toBe('Runs – Marrow');
    await reader.close();
  });

  it('says what is wrong with a damaged file, and keeps nothing of it', async () => {
    const reader = await visit.reader();
    const page = await visit.open(reader, '#runs');
    const damaged = sharedRun('a run').slice();
    damaged[damaged.length - 50] = damaged[damaged.length - 50]! ^ 1;
    await openShared(page, 'damaged.marrow', damaged);
    expect(await page.getByRole('alert').textContent()).toMatch(/the file is damaged.*Restore it from a copy/);
    expect(await page.getByRole('textbox', { name: 'Name of the run' }).count()).toBe(0);
    await reader.close();
  });

  it('does not begin a branch anew of which nothing was kept, and says so', async () => {
    const reader = await visit.reader();
    const page = await visit.open(reader, '#runs');
    await openShared(page, 'branch.marrow', sharedRun('a branch', { parent: { run: 'figure-leukemic', day: 18 } }));
    await page.getByRole('alert').getByText('closed before anything of this branch was kept').waitFor();
    expect(await page.getByRole('button', { name: 'Pause', exact: true }).count()).toBe(0);
    await reader.close();
  });

  it('begins a run of another engine again, with its scenario', async () => {
    const reader = await visit.reader();
    const page = await visit.open(reader, '#runs');
    const runs = page.getByRole('link', { name: 'Runs', exact: true });
    await openShared(page, 'old.marrow', sharedRun('old', { engine: '1' }));
    await page.getByRole('alert').getByText('begun with another engine').waitFor();
    await runs.click();
    await visit.picture(page, 'run-of-another-engine');
    expect(await page.getByRole('button', { name: 'Open old' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Start old again' }).click();
    await page.getByRole('main', { name: 'Marrow' }).waitFor();
    await runs.click();
    await page.getByRole('button', { name: 'Open old' }).waitFor();
    await reader.close();
  });

  it('opens every shared run of a drop, and says what it left out', async () => {
    const reader = await visit.reader();
    const page = await visit.open(reader, '#review');
    await page.getByRole('tree', { name: 'Headings of the review' }).waitFor();
    const dropped = await page.evaluateHandle(
      (files) => {
        const transfer = new DataTransfer();
        for (const [name, bytes] of files) transfer.items.add(new File([Uint8Array.from(bytes)], name));
        return transfer;
      },
      [
        ['first.marrow', [...sharedRun('first')]],
        ['notes.html', [60]],
        ['second.marrow', [...sharedRun('second')]],
      ] as const,
    );
    await page.getByRole('main').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByRole('alert').getByText('"notes.html" cannot be opened').waitFor();
    const names = page.getByRole('textbox', { name: 'Name of the run' });
    await expect.poll(() => names.count()).toBe(2);
    expect(
      (await names.evaluateAll((inputs) => inputs.map((input) => Reflect.get(input, 'value')))).toSorted(),
    ).toEqual(['first', 'second']);
    await reader.close();
  });

  it('goes on, and says so, when the disk is full', async () => {
    const reader = await visit.reader();
    const page = await visit.open(reader);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await button('Pause').waitFor();
    const control = await reader.newCDPSession(page);
    const { origin } = new URL(page.url());
    // A day of this block takes about half a megabyte: room for the first one or two.
    await control.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 900_000 });
    await button('Branch here').click();
    await button('Run both side by side').click();
    await page.getByText('There is no room left on the disk').waitFor({ timeout: 120_000 });
    await button('Pause').waitFor();
    await visit.picture(page, 'full-disk');
    await reader.close();
  });

  it('draws again after the graphics driver has dropped the picture', async () => {
    const reader = await visit.reader();
    const page = await visit.open(reader, '?source=synthetic');
    const picture = page.getByRole('img', { name: /, block of marrow on day/ });
    await picture.waitFor();
    // The canvas is the worker's: its next drawing loses the context.
    await page.workers()[0]!.evaluate(() => {
      const { prototype } = WebGL2RenderingContext;
      const draw = prototype.drawElements;
      prototype.drawElements = function lose() {
        prototype.drawElements = draw;
        this.getExtension('WEBGL_lose_context')?.loseContext();
      };
    });
    await picture.press('+');
    await page.getByText('The graphics driver has dropped the picture').waitFor();
    await page.getByRole('button', { name: 'Draw again' }).click();
    await expect.poll(() => page.getByText('has dropped the picture').count()).toBe(0);
    await picture.waitFor();
    await reader.close();
  });

  /** Say of each worker, by its text, what becomes of it: another text, or nothing for one that cannot be loaded. */
  const changeWorkers = (reader: BrowserContext, change: (text: string) => string | null) =>
    reader.route(/worker-[^/]*\.js/, async (route) => {
      const answer = await route.fetch();
      const body = change(await answer.text());
      if (body === null) await route.abort();
      else await route.fulfill({ response: answer, body });
    });
  const draws = (text: string) => text.includes('webglcontextlost');

  it('says that the worker which draws could not be loaded, and draws once it can', async () => {
    const reader = await visit.reader();
    await changeWorkers(reader, (text) => (draws(text) ? null : text));
    const page = await visit.open(reader);
    const failures = page.getByRole('alert').getByText('The picture cannot be drawn: its worker could not be loaded');
    await expect.poll(() => failures.count(), { timeout: 60_000 }).toBe(2);
    // Figure 1 goes on without its pictures.
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    await reader.unrouteAll();
    for (let left = 2; left > 0; left--) {
      await page.getByRole('button', { name: 'Draw again' }).first().click();
      await expect.poll(() => failures.count()).toBe(left - 1);
    }
    await page.getByRole('img', { name: /^Leukemic marrow, block of marrow on day 1\d/ }).waitFor();
    await reader.close();
  });

  it('says that nothing can be drawn without an OffscreenCanvas, and keeps everything else', async () => {
    const reader = await visit.reader();
    await reader.addInitScript(() => Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen'));
    const page = await visit.open(reader);
    const says =
      'This browser cannot draw in a worker: it offers no OffscreenCanvas. Curves and tables work without it.';
    await expect.poll(() => page.getByText(says).count(), { timeout: 60_000 }).toBe(2);
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Review', exact: true }).click();
    await page.getByRole('tree', { name: 'Headings of the review' }).waitFor();
    await reader.close();
  });

  it('hears while a run keeps its first state that it is to go on, and that it is to hold', async () => {
    const reader = await visit.reader();
    const delay = 4000;
    // What is compressed takes long to arrive, and a run keeps its states so.
    const slow = `{
      const { CompressionStream } = globalThis;
      const read = Response.prototype.arrayBuffer;
      let packs = false;
      globalThis.CompressionStream = class extends CompressionStream {
        constructor(format) {
          super(format);
          packs = true;
        }
      };
      Response.prototype.arrayBuffer = async function () {
        if (packs) await new Promise((resolve) => setTimeout(resolve, ${delay}));
        packs = false;
        return read.call(this);
      };
    }`;
    await changeWorkers(reader, (text) => (text.includes('this run goes on in another tab') ? slow + text : text));
    const page = await visit.open(reader);
    const pause = (on: Page) => on.getByRole('button', { name: 'Pause', exact: true });
    await pause(page).waitFor();
    const began = await dayOn(page);
    await expect.poll(() => dayOn(page), { timeout: 30_000 }).toBeGreaterThan(began);
    await page.close();
    const other = await visit.open(reader);
    await pause(other).click();
    await other.getByRole('button', { name: 'Run', exact: true }).waitFor();
    await other.waitForTimeout(2 * delay);
    expect(await pause(other).count()).toBe(0);
    expect(await dayOn(other)).toBe(began);
    await reader.close();
  });

  it('keeps a pause that was pressed before the first picture', async () => {
    const reader = await visit.reader();
    let draw = () => {};
    const mayDraw = new Promise<void>((resolve) => {
      draw = resolve;
    });
    await reader.route(/worker-[^/]*\.js/, async (route) => {
      const answer = await route.fetch();
      const body = await answer.text();
      if (draws(body)) await mayDraw;
      await route.fulfill({ response: answer, body });
    });
    const page = await visit.open(reader);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await button('Run').click();
    await button('Pause').click();
    await button('Run').waitFor();
    const paused = await dayOn(page);
    draw();
    await page.getByRole('img', { name: /^Leukemic marrow, block of marrow on day 1\d/ }).waitFor();
    await page.waitForTimeout(1000);
    await button('Run').waitFor();
    expect(await dayOn(page)).toBe(paused);
    await reader.close();
  });

  it('runs without shared memory, and says that it takes longer', async () => {
    const reader = await visit.reader();
    await reader.route('**/*', async (route) => {
      const answer = await route.fetch();
      const headers = Object.entries(answer.headers()).filter(([name]) => !name.startsWith('cross-origin-'));
      await route.fulfill({ response: answer, headers: Object.fromEntries(headers) });
    });
    const page = await visit.open(reader);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    await page.getByText('runs take one thread and more time').waitFor();
    await page.getByRole('img', { name: /^Leukemic marrow, block of marrow on day 1\d/ }).waitFor();
    await reader.close();
  });

  it.each(['light', 'dark'] as const)('has nothing serious for axe in any room in %s', async (theme) => {
    const reader = await visit.reader();
    const page = await visit.open(reader, `?source=synthetic&theme=${theme}`);
    await page.getByRole('slider', { name: 'Time' }).waitFor();
    const rooms = await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link').allTextContents();
    for (const room of rooms) {
      await page.getByRole('link', { name: room, exact: true }).click();
      await page.getByRole('main', { name: room }).waitFor();
      await expect.poll(() => page.getByText('Opening…').count(), { timeout: 60_000 }).toBe(0);
      expect(await seriousOn(page), room).toEqual([]);
      await visit.picture(page, `${room.toLowerCase()}-${theme}`);
    }
    await reader.close();
  });
});
