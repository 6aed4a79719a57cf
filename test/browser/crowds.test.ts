import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noBrowser } from './chromium.ts';
import { recordCpu } from './cpu-time.ts';
import { type Visit, visitStudio } from './studio-visit.ts';

/** Milliseconds after which the next drawing is one of a picture that stands still. */
const longerThanMoving = 600;

/** A screen of so many pixels that none draws them all without a graphics card while they move. */
const finePixels = { deviceScaleFactor: 2 };

/** Blocks of many cells, by the clock of the processor: how many pictures a second that makes depends on the machine. */
describe.skipIf(noBrowser)('many cells in Marrow', () => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await visitStudio();
  });
  afterAll(() => visit.close());

  it('lets a block of 2e4 cells be turned without a graphics card, for less work a picture than a still one is', async () => {
    const { page, draws } = await open(2, finePixels);
    expect(await cellsIn(page)).toBeGreaterThan(20_000);
    const workedPerDrawing = async (turn: () => Promise<void>) => {
      const before = await drawings(draws);
      const cpu = await recordCpu(page.context().browser()!);
      const began = performance.now();
      await turn();
      const drawn = (await drawings(draws)) - before;
      const seconds = (performance.now() - began) / 1000;
      const worked = (await cpu.worked()) / drawn;
      const [[longest = 0] = []] = await cpu.tasks(page);
      return { worked, longest, picturesPerSecond: drawn / seconds };
    };
    const canvas = page.locator('.viewport canvas');
    const still = await workedPerDrawing(async () => {
      for (let k = 0; k < 4; k++) {
        const before = await drawings(draws);
        await canvas.press('Shift+ArrowLeft');
        await expect.poll(() => drawings(draws), { timeout: 60_000 }).toBeGreaterThan(before);
        await page.waitForTimeout(longerThanMoving);
      }
    });
    const moving = await workedPerDrawing(() =>
      canvas.evaluate(async (canvas) => {
        for (const end = performance.now() + 5000; performance.now() < end; ) {
          canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', shiftKey: true, bubbles: true }));
          await new Promise(requestAnimationFrame);
        }
      }),
    );
    visit.note('turned', { cells: await cellsIn(page), still, moving });
    expect(moving.worked).toBeLessThan(0.8 * still.worked);
    expect(moving.longest).toBeLessThan(100);
    await page.context().close();
  });

  it('hands the next frame of 1e5 cells to the graphics card with little work of the page and of the worker', async () => {
    const { page, draws } = await open(9);
    expect(await cellsIn(page)).toBeGreaterThan(100_000);
    const step = async (key: string) => {
      const before = await drawings(draws);
      await page.keyboard.press(key);
      await expect.poll(() => drawings(draws), { timeout: 60_000 }).toBeGreaterThan(before);
    };
    // The made-up frames of both days are made when they are first looked at.
    for (const key of ['ArrowRight', 'ArrowLeft']) await step(key);
    const cpu = await recordCpu(page.context().browser()!);
    const steps = 8;
    for (let k = 0; k < steps; k++) await step(k % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    const [ofPage, ofWorker] = await cpu.tasks(page, draws);
    const perStep = (tasks: readonly number[] = []) => tasks.reduce((sum, took) => sum + took, 0) / steps;
    visit.note('stepped', { cells: await cellsIn(page), page: perStep(ofPage), worker: perStep(ofWorker) });
    expect(ofPage![0]).toBeLessThan(100);
    expect(perStep(ofPage)).toBeLessThan(60);
    expect(perStep(ofWorker)).toBeLessThan(100);
    await page.context().close();
  });

  it('logs no error', () => {
    expect(visit.troubles).toEqual([]);
  });

  const picture = (page: Page) => page.getByRole('img', { name: /, block of marrow on day/ });
  const cellsIn = async (page: Page) =>
    Number(/with (\d+) cells/.exec((await picture(page).getAttribute('aria-label')) ?? '')?.[1]);

  /** A synthetic block so many times, drawn, and the worker that draws it and counts its drawings. */
  async function open(tiles: number, screen = {}): Promise<{ page: Page; draws: Worker }> {
    const page = await visit.open(await visit.reader(screen), `?source=synthetic&day=22&tiles=${tiles}`);
    await picture(page).waitFor();
    const [draws] = page.workers();
    await draws!.evaluate(() => {
      const request = requestAnimationFrame;
      Object.assign(globalThis, {
        drawings: 0,
        requestAnimationFrame: (draw: FrameRequestCallback) =>
          request((at) => {
            draw(at);
            Reflect.set(globalThis, 'drawings', Reflect.get(globalThis, 'drawings') + 1);
          }),
      });
    });
    return { page, draws: draws! };
  }

  const drawings = (draws: Worker) => draws.evaluate<number>('drawings');
});
