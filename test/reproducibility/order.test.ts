import { describe, expect, test } from 'vitest';
import { eventful, hashOf, history, shuffle, stations, tissueOf } from './small-tissue.ts';

const ticks = 72;
const every = 6;

describe('the order of the cells in memory', () => {
  test('does not matter at the start', async () => {
    const expected = await history(eventful, ticks, every);
    for (const seed of [1, 2]) {
      const tissue = await tissueOf(eventful);
      const before = hashOf(tissue);
      shuffle(tissue, seed);
      expect(hashOf(tissue)).toBe(before);
      expect(stations(tissue, ticks, every), `shuffle ${seed}`).toEqual(expected);
      await tissue.close();
    }
  });

  test('does not matter at any tick, on one thread and on two', async () => {
    const expected = await history(eventful, ticks, every);
    for (const threads of [1, 2]) {
      const tissue = await tissueOf(eventful, { threads });
      const found = stations(tissue, ticks, every, (tick) => shuffle(tissue, 100 * threads + tick));
      expect(found).toEqual(expected);
      await tissue.close();
    }
  });

  test('is another one after a shuffle, so that these tests can fail', async () => {
    const tissue = await tissueOf(eventful);
    const before = tissue.cells.id.slice(0, tissue.cells.table.count);
    shuffle(tissue, 1);
    const moved = before.filter((id, row) => tissue.cells.id[row] !== id).length;
    // Of n rows in a random order one stays on average.
    expect(moved).toBeGreaterThan(0.99 * before.length);
    await tissue.close();
  });
});
