import { describe, expect, test } from 'vitest';
import { perHour, quantity } from '../../src/core/units.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { block, hashOf, history, shuffle, eventful as sparse, stations, tissueOf } from './small-tissue.ts';

/** Stroma so dense, and stem cells so eager, that many are touched by one and want the same place. */
const eventful: Scenario = {
  ...sparse,
  block: block(160, 60, 60),
  set: {
    'sites.diaphysis.stroma.car-cell.density': quantity(60_000, 'cells/mm³'),
    'cellTypes.car-cell.presents.reach': quantity(15, 'µm'),
    'cellTypes.hsc.behaviors.lodging.base': perHour(2),
    'cellTypes.lsc.behaviors.lodging.base': perHour(2),
  },
};
const ticks = 36;
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
