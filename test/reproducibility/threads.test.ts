import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { shortScenarios } from './scenarios.ts';
import { usualStations } from './small-tissue.ts';
import { stationCount, stationsOf } from './stations.ts';

describe.each(shortScenarios)('scenario $scenario.id', (short) => {
  test('has the same hashes at twenty stations on 1, 2, 3, 4 and 8 threads', async () => {
    const one = await usualStations(short);
    expect(one).toHaveLength(stationCount);
    expect(new Set(one).size).toBe(stationCount);
    for (const threads of [2, 3, 4, 8])
      expect(await stationsOf(short, { host: nodeHost, threads }), `${threads} threads`).toEqual(one);
  });
});
