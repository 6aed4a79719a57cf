import { expect, it } from 'vitest';
import { Fineness, soon } from '../../../src/web/stage/fineness.ts';

/** Draw once every so many milliseconds on a machine that takes so long for all pixels; gives the shares. */
function drawings(wholeTakes: number, every: number, times: number): number[] {
  const fineness = new Fineness();
  return Array.from({ length: times }, (_, k) => {
    const share = fineness.at(k * every);
    fineness.learn(k * every, share, wholeTakes * share * share);
    return share;
  });
}

it('draws with all pixels what stands still, however long that takes', () => {
  expect(drawings(300, soon + 300, 5)).toEqual([1, 1, 1, 1, 1]);
});

it('draws a moving picture with as many pixels as take 50 ms, and with all where all are as quick', () => {
  // A time that grows with the pixels: half of them along each edge take a quarter of 200 ms.
  expect(drawings(200, 250, 4)).toEqual([1, 0.5, 0.5, 0.5]);
  expect(drawings(20, 100, 3)).toEqual([1, 1, 1]);
});

it('never draws fewer than two fifths of the pixels along an edge', () => {
  expect(Math.min(...drawings(5000, 100, 4))).toBe(0.4);
});
