import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import { inBloodStream } from '../../src/kernels/arrangement/contract.ts';
import { kernelsUrl } from '../../src/kernels/load.ts';
import { deal, describeTraffic, type TrafficKernel } from '../../src/kernels/traffic/contract.ts';
import { referenceTraffic } from '../../src/kernels/traffic/reference.ts';
import { wasmTraffic } from '../../src/kernels/traffic/wasm.ts';
import { seeded } from '../unit/kernels/field-problems.ts';

const kernels = await nodeHost.compile(kernelsUrl);
const memory = nodeHost.memory(32, 32);
const crews = await Promise.all([1, 2, 3].map((threads) => nodeHost.crew(kernels, memory, threads)));
afterAll(() => Promise.all(crews.map((crew) => crew.close())));

const voxels = 97;

/** Columns of five substances after two gatherings of so many cells, a fifth of them inBloodStream. */
function gathered(kernelIn: (arena: Arena) => TrafficKernel, cells: number): number[] {
  const arena = new Arena(memory);
  const kernel = kernelIn(arena);
  const random = seeded(cells);
  const filled = <T extends Float32Array | Uint32Array>(column: T, value: (k: number) => number): T => {
    column.forEach((_, k) => {
      column[k] = value(k);
    });
    return column;
  };
  const order = filled(arena.u32(cells), (p) => cells - 1 - p);
  const voxel = filled(arena.u32(cells), () => (random() < 0.2 ? inBloodStream : Math.floor(voxels * random())));
  const ofCells = filled(arena.f32(cells), () => 3 * random());
  const ofVoxels = filled(arena.f32(voxels), () => 50 * random());
  const column = (isUsed: boolean) => arena.f64(isUsed ? voxels : 0).fill(7);
  const both = [
    { intensity: ofCells, isOfVoxels: false },
    { intensity: ofVoxels, isOfVoxels: true },
  ];
  const traffic = [
    describeTraffic(arena, { supply: column(true), uptake: column(true), demand: column(true) }, both),
    describeTraffic(arena, { supply: column(true), uptake: column(false), demand: column(false) }, both.slice(1)),
    describeTraffic(arena, { supply: column(false), uptake: column(true), demand: column(false) }, []),
    describeTraffic(arena, { supply: column(false), uptake: column(false), demand: column(true) }, both.slice(0, 1)),
    describeTraffic(arena, { supply: column(false), uptake: column(false), demand: column(false) }, []),
  ];
  const third = Math.floor(cells / 3);
  for (const { demand, supply, trades, uptake } of traffic) {
    trades.forEach((trade, k) => {
      deal(trade, {
        from: k * third,
        to: cells - third,
        given: supply.length > 0 ? 2 ** 18 * random() : 0,
        taken: uptake.length > 0 ? 12345 : 0,
        consumed: demand.length > 0 ? 2 ** 40 + 1 : 0,
      });
    });
  }
  kernel.gather(traffic, { count: cells, order, voxel });
  kernel.gather(traffic, { count: cells, order, voxel });
  return traffic.flatMap(({ supply, uptake, demand }) => [...supply, ...uptake, ...demand]);
}

describe('traffic of cells', () => {
  it.each([0, 1, 5, 1000])('of %i cells has the sums of the definition on one to three threads', (cells) => {
    const expected = gathered(() => referenceTraffic, cells);
    if (cells === 1000) expect(new Set(expected).size).toBeGreaterThan(200);
    for (const crew of crews) {
      for (const few of [0, cells])
        expect(gathered((arena) => wasmTraffic(crew, arena, 64, few), cells)).toEqual(expected);
    }
  });

  it.each([
    ['reference', () => referenceTraffic],
    ['WebAssembly', (arena: Arena) => wasmTraffic(crews[0]!, arena)],
  ] as const)('is rounded for each cell and summed by voxel (%s)', (_, kernelIn) => {
    const arena = new Arena(memory);
    const [order, voxel, intensity] = [arena.u32(3), arena.u32(3), arena.f32(3)];
    order.set([2, 0, 1]);
    voxel.set([1, 1, 0]);
    intensity.set([10, 20, 0.25]);
    const columns = { supply: arena.f64(2), uptake: arena.f64(2), demand: arena.f64(2) };
    const traffic = describeTraffic(arena, columns, [{ intensity, isOfVoxels: false }]);
    deal(traffic.trades[0]!, { from: 0, to: 3, given: 2, taken: 3, consumed: 4 });
    kernelIn(arena).gather([traffic], { count: 3, order, voxel });
    // ⌊2 × 0.25 + ½⌋ = 1 and 20 in voxel 1, 40 in voxel 0.
    expect([...columns.supply, ...columns.uptake, ...columns.demand]).toEqual([40, 21, 3, 6, 4, 8]);
  });
});
