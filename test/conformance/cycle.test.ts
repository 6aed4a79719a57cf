import { afterAll, describe, expect, it } from 'vitest';
import { random } from '../../src/core/random.ts';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import { Blocks } from '../../src/kernels/blocks.ts';
import { type CycleKernel, cyclesOf, turn } from '../../src/kernels/cycle/contract.ts';
import { referenceCycle } from '../../src/kernels/cycle/reference.ts';
import { wasmCycle } from '../../src/kernels/cycle/wasm.ts';
import { kernelsUrl } from '../../src/kernels/load.ts';

const kernels = await nodeHost.compile(kernelsUrl);
const memory = nodeHost.memory(16, 16);
const crews = await Promise.all([1, 2, 3].map((threads) => nodeHost.crew(kernels, memory, threads)));
afterAll(() => Promise.all(crews.map((crew) => crew.close())));

/** Time passing for cells by chance, in runs of these lengths, every third of which does not divide. */
function passed(kernel: CycleKernel, lengths: readonly number[], dt: number) {
  const arena = new Arena(memory);
  const count = lengths.reduce((sum, length) => sum + length, 0);
  const lot = (column: number, k: number) => random(11, column, k, 0, 0);
  const u8 = (column: number, most: number) => {
    const values = arena.u8(count);
    for (let k = 0; k < count; k++) values[k] = lot(column, k) * most;
    return values;
  };
  /** Three in a row alike, and none or one without end now and then. */
  const f32 = (column: number, greatest: number, most = 1e30) => {
    const values = arena.f32(count);
    const edges = [0, 1e-30, most];
    for (let k = 0; k < count; k++) values[k] = k % 17 === 0 ? edges[k % 3]! : greatest * lot(column, k - (k % 3));
    return values;
  };
  const order = arena.u32(count);
  const id = arena.u32(count);
  for (let k = 0; k < count; k++) [order[k], id[k]] = [count - 1 - k, (k * 2654435761) % 4294967296];
  const rateInG1 = arena.f64(lengths.length);
  rateInG1.set(lengths.map((_, run) => (run % 3 === 2 ? -1 : 0.1)));
  const blocks = new Blocks(arena, count, lengths.length);
  const runs = [0];
  for (const length of lengths) runs.push(runs.at(-1)! + length);
  blocks.place(Uint32Array.from(runs));
  const columns = {
    order,
    id,
    rateInG1,
    phase: u8(1, 5),
    inBlood: u8(2, 1.2),
    gone: u8(3, 1.1),
    timer: f32(4, 3 * dt),
    entry: f32(5, 0.4),
    speed: f32(6, 2),
    renewal: f32(7, 1, 1),
    found: arena.u32(count).fill(9),
  };
  kernel.pass(cyclesOf(arena, blocks, columns, { dt, seed: 2 ** 40 + 77, purpose: 16 }), 1234);
  return {
    timer: [...columns.timer],
    found: Array.from({ length: blocks.count }, (_, b) => [
      ...columns.found.subarray(blocks.first(b), blocks.first(b) + blocks.found(b)),
    ]),
    sums: ([0, 1] as const).map((which) => [...blocks.sums(lengths.length, which)]),
  };
}

describe('time passing in the cycle', () => {
  it.each([[[]], [[1]], [[3, 0, 5, 1024, 1]], [[1025, 5, 2047, 1030]]])(
    'for runs of %j has the bits of the definition, on any threads',
    (lengths) => {
      for (const dt of [0.5, 0.1]) {
        const expected = passed(referenceCycle, lengths, dt);
        for (const crew of crews) expect(passed(wasmCycle(crew), lengths, dt)).toEqual(expected);
      }
    },
  );

  it('lets cells of every phase go on, and none of those that do not divide', () => {
    const { found, sums } = passed(referenceCycle, [1024, 1024, 1024], 0.5);
    expect(new Set(found.flat().map((word) => word & 3))).toEqual(new Set(Object.values(turn)));
    expect(found[2]).toEqual([]);
    expect(sums.map(([, , third]) => third)).toEqual([0, 0]);
    expect(sums[1]![0]).toBeLessThan(sums[0]![0]!);
  });
});
