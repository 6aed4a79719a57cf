import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { shortScenarios } from './scenarios.ts';
import { stationCount, stationsOf } from './stations.ts';

<<<<<<< HEAD
describe.each(shortScenarios)('scenario $scenario.id', (short) => {
  test('has the same hashes at twenty stations on 1, 2, 3, 4 and 8 threads', async () => {
    const one = await stationsOf(short, { host: nodeHost, threads: 1 });
    expect(one).toHaveLength(stationCount);
    expect(new Set(one).size).toBe(stationCount);
    for (const threads of [2, 3, 4, 8])
      expect(await stationsOf(short, { host: nodeHost, threads }), `${threads} threads`).toEqual(one);
  });
=======
const ticks = 60;
const every = 3;

describe('an eventful tissue', () => {
  test('has the same hashes at twenty stations on 1, 2, 3, 4 and 8 threads', async () => {
    const one = await history(eventful, ticks, every);
    expect(one).toHaveLength(20);
    expect(new Set(one).size).toBe(20);
    for (const threads of [2, 3, 4, 8])
      expect(await history(eventful, ticks, every, { threads }), `${threads} threads`).toEqual(one);
  });

  test('has the same hashes with the reference kernels as with WebAssembly', async () => {
    // The reference looks at every pair of bodies: the smallest block with vessels, started from one state, and all that
    // happens brought forward.
    const small = soon({ ...eventful, block: block(160, 40, 40) });
    const wasm = await tissueOf(small);
    const reference = await emptyTissue(marrow, small, { host: nodeHost, kernels: 'reference' });
    unpackTables(packTables(wasm.tables, { engine: 'test', scenario: 'test', tick: 0 }), reference.tables);
    expect(stations(reference, 4, 1)).toEqual(stations(wasm, 4, 1));
    await wasm.close();
    await reference.close();
  });

  test.each<Partial<Tuning>>([
    { binEdge: 17 },
    { skin: 0.5 },
    { sortAfter: 100 },
    { parts: 5 },
    { bigRadius: 3 },
    { skin: 5, parts: 1 },
  ])('has the same hashes with mechanics tuned as %o', async (tuning) => {
    const usual = await tissueOf(eventful, roomy);
    const tuned = await tissueOf(eventful, roomy);
    const retuned = { ...tuned, kernels: { ...tuned.kernels, mechanics: mechanicsOf(tuned, tuning) } };
    expect(stations(retuned, 12, 3)).toEqual(stations(usual, 12, 3));
    await usual.close();
    await tuned.close();
  });
>>>>>>> mechanics
});
