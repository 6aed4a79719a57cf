import { expect, it } from 'vitest';
import { Fineness } from '../../../src/web/stage/fineness.ts';

/** Shares with which pictures are drawn in turn that take so long with all pixels, ms. */
function shares(...wholeTakes: readonly number[]): number[] {
  const fineness = new Fineness();
  return wholeTakes.map((takes) => {
    const { share } = fineness;
    fineness.learn(share, takes * share * share);
    return share;
  });
}

it('draws with as many pixels as take 80 ms, and with all where all are as quick', () => {
  // A time that grows with the pixels: half of them along each edge take a quarter of 320 ms.
  expect(shares(320, 320, 320)).toEqual([1, 0.5, 0.5]);
  expect(shares(20, 20, 20)).toEqual([1, 1, 1]);
});

it('draws two pictures nearly alike, as the slower one asks', () => {
  for (const share of shares(320, 100, 320, 100, 320).slice(1)) expect(share).toBeCloseTo(0.5, 1);
});

it('never draws fewer than half of the pixels along an edge', () => {
  expect(Math.min(...shares(5000, 5000, 5000))).toBe(0.5);
});
