import { describe, expect, test } from 'vitest';
import { shortScenarios } from './scenarios.ts';
import { hashOf, shuffle, tissueOf, usualStations } from './small-tissue.ts';
import { stationCount, stations } from './stations.ts';

describe.each(shortScenarios)('the order of the cells in memory, in scenario $scenario.id,', (short) => {
  const { scenario, ticks } = short;

  test('does not matter at the start or at any tick, on one thread and on two', async () => {
    const expected = await usualStations(short);
    for (const threads of [1, 2]) {
      const tissue = await tissueOf(scenario, { threads });
      const before = hashOf(tissue);
      shuffle(tissue, threads);
      expect(hashOf(tissue)).toBe(before);
      const found = stations(tissue, ticks, ticks / stationCount, (tick) => shuffle(tissue, 1000 * threads + tick));
      expect(found, `${threads} threads`).toEqual(expected);
      await tissue.close();
    }
  });

  test('is another one after a shuffle, so that this can fail', async () => {
    const tissue = await tissueOf(scenario);
    const before = tissue.cells.id.slice(0, tissue.cells.table.count);
    shuffle(tissue, 1);
    const moved = before.filter((id, row) => tissue.cells.id[row] !== id).length;
    // Of n rows in a random order one stays on average.
    expect(moved).toBeGreaterThan(0.99 * before.length);
    await tissue.close();
  });
});
