import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serve } from '../../src/cli/serve.ts';
import type { Frame, FrameSource } from '../../src/web/scene.ts';
import { syntheticSource } from '../../src/web/sources/synthetic.ts';
import { launchChromium, noBrowser } from './chromium.ts';
import { buildPage } from './page.ts';
import { writeSmallRun } from './small-run.ts';

interface Shown {
  readonly day: number;
  readonly drawn: Readonly<Record<string, number>>;
  readonly visible: Readonly<Record<string, number>>;
}

describe.skipIf(noBrowser)('the viewer', () => {
  const synthetic: FrameSource = syntheticSource();
  const folder = fileURLToPath(new URL('../../.build/web-test-run', import.meta.url));
  const troubles: string[] = [];
  let browser: Browser;
  let site: Site;
  let recorded: Map<number, Record<string, number>>;

  beforeAll(async () => {
    recorded = await writeSmallRun(folder);
    site = await serve({ port: 0, site: await buildPage(), run: folder });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function open(query: string, size = { width: 1280, height: 800 }): Promise<Page> {
    const page = await browser.newPage({ viewport: size });
    page.setDefaultTimeout(30_000);
    page.on('console', (message) => message.type() === 'error' && troubles.push(`${query}: ${message.text()}`));
    page.on('pageerror', (error) => troubles.push(`${query}: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && `${origin}/` !== site.url)
        troubles.push(`asked for ${request.url()}`);
    });
    await page.goto(site.url + query);
    return page;
  }

  async function still(query: string): Promise<Shown> {
    const page = await open(`?still=1&size=1000x600&${query}`);
    const shown = await page.waitForFunction(() => document.documentElement.dataset.shown);
    const found = JSON.parse((await shown.jsonValue()) as string) as Shown;
    await page.close();
    return found;
  }

  function counts(frame: Frame, keep: (row: number) => boolean = () => true): Record<string, number> {
    const found = Object.fromEntries(synthetic.story.types.map(({ id }) => [id, 0]));
    for (let row = 0; row < frame.n; row++) {
      if (frame.inBlood[row] === 0 && keep(row)) found[synthetic.story.types[frame.type[row]!]!.id]! += 1;
    }
    return found;
  }

  /** Pixels of the canvas that are closer to the color than to the background, and their mean place. */
  function pixelsOf(page: Page): Promise<{ count: number; x: number; y: number }> {
    return page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.viewport canvas')!;
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!;
      copy.drawImage(canvas, 0, 0);
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
      let [count, x, y] = [0, 0, 0];
      for (let p = 0; p < data.length; p += 4) {
        const [r, g, b] = [data[p]!, data[p + 1]!, data[p + 2]!];
        if (Math.max(r, g, b) - Math.min(r, g, b) < 24) continue;
        count += 1;
        x += (p / 4) % canvas.width;
        y += Math.floor(p / 4 / canvas.width);
      }
      // In pixels of the page: on a machine without a graphics card the canvas has fewer.
      const scale = canvas.clientWidth / canvas.width;
      return { count, x: (scale * x) / count, y: (scale * y) / count };
    });
  }

  /** Looks every 15 ms at the corner of the picture, where there is only background; an empty canvas is black there. */
  async function watchCorner(page: Page): Promise<() => Promise<readonly string[]>> {
    await page.evaluate(() => {
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      const copy = new OffscreenCanvas(1, 1).getContext('2d')!;
      setInterval(() => {
        copy.drawImage(document.querySelector<HTMLCanvasElement>('.viewport canvas')!, 0, 0, 2, 2, 0, 0, 1, 1);
        seen.add(copy.getImageData(0, 0, 1, 1).data.join());
      }, 15);
    });
    return () => page.evaluate<string[]>('[...seen]');
  }

  it('draws as many cells of each type as the data has', async () => {
    const { drawn, day } = await still('source=synthetic&day=22&numerous=full');
    expect({ day, drawn }).toEqual({ day: 22, drawn: counts(await synthetic.frame(22)) });
  });

  it('draws as many cells of each type as cells.parquet has', async () => {
    for (const [day, expected] of recorded) {
      const { drawn } = await still(`source=run&day=${day}&numerous=full`);
      expect(Object.fromEntries(Object.entries(drawn).filter(([, count]) => count > 0))).toEqual(expected);
    }
  });

  it('shows a field of the run folder under its scale', async () => {
    const page = await open('?source=run&day=0&slice=o2,z,0.5');
    // At tick 0 the field is the initial level of the substance, 20 mmHg, which is a round number.
    await page.getByRole('figure', { name: 'oxygen from 0 to 20 mmHg', exact: true }).waitFor();
    await page.close();
  });

  it('colors the vessels of the run folder by their oxygen', async () => {
    // Without oxygen they are gray: the channels of (154, 138, 142) differ by 16 at most, which is not counted.
    const types = synthetic.story.types.map(({ id }) => id);
    const page = await open(`?source=run&day=0&bone=0&hide=${types.join(',')}`);
    await page.getByRole('slider', { name: 'Time' }).waitFor();
    await expect.poll(async () => (await pixelsOf(page)).count, { timeout: 20_000 }).toBeGreaterThan(500);
    await page.close();
  });

  it('draws only the kept side of a cut', async () => {
    const frame = await synthetic.frame(22);
    const { drawn } = await still('source=synthetic&day=22&cut=z,0.5');
    expect(drawn).toEqual(counts(frame, (row) => frame.z[row]! <= 60));
  });

  it('lets every one of a few cells be seen in the picture', async () => {
    const frame = await synthetic.frame(10);
    const others = synthetic.story.types.map(({ id }) => id).filter((id) => id !== 'hsc');
    const { drawn, visible } = await still(`source=synthetic&day=10&vessels=0&bone=0&hide=${others.join(',')}`);
    expect(drawn.hsc).toBe(counts(frame).hsc);
    expect(visible).toEqual(drawn);
  });

  it('hides cells behind others, but no type altogether', async () => {
    const { drawn, visible } = await still('source=synthetic&day=22&numerous=full');
    for (const [type, count] of Object.entries(visible)) expect(count).toBeLessThanOrEqual(drawn[type]!);
    expect(visible.blast).toBeLessThan(drawn.blast!);
    expect(visible.blast).toBeGreaterThan(0);
  });

  it('shows the cell that is clicked', async () => {
    const frame = await synthetic.frame(10);
    const shown = [...frame.id].filter((_, row) => synthetic.story.types[frame.type[row]!]!.id === 'adipocyte');
    const others = synthetic.story.types.map(({ id }) => id).filter((id) => id !== 'adipocyte');
    // Cut at x = 200 µm, one of the three adipocytes is left: the mean of its pixels lies on it.
    const page = await open(`?source=synthetic&day=10&vessels=0&bone=0&cut=x,0.5&hide=${others.join(',')}`);
    await page.getByRole('img', { name: /, block of marrow on day/ }).waitFor();
    const { count, x, y } = await pixelsOf(page);
    expect(count).toBeGreaterThan(500);
    await page.locator('.viewport canvas').click({ position: { x, y } });
    const heading = await page
      .getByRole('region', { name: 'Chosen cell' })
      .getByRole('heading', { level: 2 })
      .textContent();
    expect(heading).toMatch(/^adipocytes cell \d+/);
    expect(shown).toContain(Number(/cell (\d+)/.exec(heading ?? '')?.[1]));
    await page.locator('.viewport canvas').click({ position: { x: 4, y: 4 } });
    await expect.poll(() => page.getByRole('region', { name: 'Chosen cell' }).count()).toBe(0);
    await page.close();
  });

  it('is played and scrubbed from the keyboard', async () => {
    const page = await open('?source=synthetic&day=10&theme=light');
    const slider = page.getByRole('slider', { name: 'Time' });
    await slider.waitFor();
    await page.getByRole('img', { name: /, block of marrow on day/ }).waitFor();
    const corner = await watchCorner(page);
    const day = () => slider.getAttribute('aria-valuetext');
    for (const [key, expected] of [
      ['ArrowRight', 'day 11'],
      ['ArrowLeft', 'day 10'],
      ['End', 'day 60'],
      ['Home', 'day 0'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await day()).toBe(expected);
    }
    await page.keyboard.press('Space');
    await expect.poll(async () => Number((await day())?.slice(4)), { timeout: 20_000 }).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Play' }).waitFor();
    await slider.focus();
    const before = Number((await day())?.slice(4));
    await page.keyboard.press('ArrowRight');
    expect(await day()).toBe(`day ${before + 1}`);
    // The background of the light theme, #f4f5f6.
    expect(await corner()).toEqual(['244,245,246,255']);
    await page.close();
  });

  it('lays the ruler of a single block along its edge', async () => {
    const page = await open('?source=synthetic&day=10');
    const picture = page.getByRole('img', { name: /, block of marrow on day/ });
    await picture.waitFor();
    const ruler = () => page.locator('.ruler > line').evaluate((line) => Math.round(Number(line.getAttribute('x2'))));
    const before = await ruler();
    await picture.press('0'); // the camera is where it was
    expect(await ruler()).toBe(before);
    await page.close();
  });

  it('draws curves in the theme that was chosen last', async () => {
    const plot = (page: Page) => page.locator('.plot canvas').first();
    const drawn = (page: Page) => plot(page).evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    const [dark, light] = [await open('?source=synthetic&theme=dark'), await open('?source=synthetic&theme=light')];
    for (const page of [dark, light]) await plot(page).waitFor();
    await light.getByRole('button', { name: 'Dark', exact: true }).click();
    await expect.poll(async () => (await drawn(light)) === (await drawn(dark)), { timeout: 20_000 }).toBe(true);
    for (const page of [dark, light]) await page.close();
  });

  it('explains a cell that was reached from the keyboard', async () => {
    const page = await open('?source=synthetic&day=22');
    await page.getByRole('button', { name: 'hematopoietic stem cells' }).press('Enter');
    const panel = page.getByRole('region', { name: 'Chosen cell' });
    await panel.getByText('an example sentence').waitFor();
    expect(await panel.textContent()).toContain('mmHg');
    await page.close();
  });

  it('names every control', async () => {
    const page = await open('?source=synthetic&slice=o2,z,0.5&cut=z,0.6');
    await page.getByRole('slider', { name: 'Time' }).waitFor();
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('button, input, select, canvas:not([aria-hidden] *)')]
        .filter((element) => {
          const label = element.labels?.[0]?.textContent ?? '';
          return !(element.getAttribute('aria-label') ?? (label || element.textContent));
        })
        .map(({ outerHTML }) => outerHTML),
    );
    expect(nameless).toEqual([]);
    expect(await page.getByText('Research software: not for clinical decisions.').count()).toBe(1);
    await page.close();
  });

  it.each(['light', 'dark'])('writes with a contrast of at least 4.5 in %s', async (theme) => {
    const page = await open(`?source=synthetic&theme=${theme}`);
    await page.locator('footer').waitFor();
    const colors = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return Object.fromEntries(
        [...style]
          .filter((name) => /^--[a-z-]+\d?$/.test(name))
          .map((name) => [name.slice(2), style.getPropertyValue(name).trim()]),
      );
    });
    const pairs = ['ground', 'panel', 'soft', 'scene'].flatMap((ground) =>
      ['ink', 'muted', 'accent', 'good', 'warn', 'bad'].map((ink) => [ink, ground]),
    );
    const onTheirOwn = [['accent-ink', 'accent'], ...['good', 'warn', 'bad'].map((name) => [name, `${name}-soft`])];
    for (const [ink, ground] of [...pairs, ...onTheirOwn] as [string, string][])
      expect(contrast(colors[ink]!, colors[ground]!), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    // Lines that carry meaning: WCAG 2.2, 1.4.11.
    const lines = [
      'edge',
      'hsc',
      'lsc',
      'leukemic',
      'neutrophils',
      'drug',
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((k) => `series-${k}`),
    ];
    for (const line of lines)
      expect(contrast(colors[line]!, colors.panel!), `${line} on panel`).toBeGreaterThanOrEqual(3);
    await page.close();
  });

  it('does not scroll sideways on a narrow screen', async () => {
    const page = await open('?source=synthetic', { width: 360, height: 740 });
    await page.getByRole('slider', { name: 'Time' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.close();
  });

  it('runs a scenario in a worker, pauses it and explains its cells', async () => {
    const page = await open('?source=live&scenario=story');
    const slider = page.getByRole('slider', { name: 'Time' });
    await slider.waitFor();
    await expect.poll(async () => Number(await slider.getAttribute('max')), { timeout: 30_000 }).toBeGreaterThan(0);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
    await page.getByRole('button', { name: 'HSC', exact: true }).press('Enter');
    const panel = page.getByRole('region', { name: 'Chosen cell' });
    await panel.getByText('What it does now, and why').waitFor();
    await panel.locator('summary').first().press('Enter');
    await panel
      .getByText(/half at .* \[[AB]\d{3}/)
      .first()
      .waitFor();
    // The cell was there from the beginning; only the present of the run can be asked why it does what it does.
    await page.keyboard.press('Home');
    await panel.getByRole('heading', { name: /^As of day / }).waitFor();
    await page.close();
  });

  it('logs no error and asks no other origin', () => {
    expect(troubles).toEqual([]);
  });
});

/** Contrast of two colors `#rrggbb` by WCAG 2.2: (L₁ + 0.05)/(L₂ + 0.05). */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const whole = color.length === 4 ? color.replaceAll(/[0-9a-f]/gi, '$&$&') : color;
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(whole.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
