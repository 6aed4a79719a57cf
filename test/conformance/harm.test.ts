import { afterAll, describe, expect, it } from 'vitest';
import { random } from '../../src/core/random.ts';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import { Blocks } from '../../src/kernels/blocks.ts';
import { type HarmKernel, harmOf, type StoredDrug } from '../../src/kernels/harm/contract.ts';
import { referenceHarm } from '../../src/kernels/harm/reference.ts';
import { wasmHarm } from '../../src/kernels/harm/wasm.ts';
import { kernelsUrl } from '../../src/kernels/load.ts';

const kernels = await nodeHost.compile(kernelsUrl);
const memory = nodeHost.memory(16, 16);
const crews = await Promise.all([1, 2, 3].map((threads) => nodeHost.crew(kernels, memory, threads)));
afterAll(() => Promise.all(crews.map((crew) => crew.close())));

const grid = { nx: 8, ny: 5, nz: 6, spacing: 20, periodicY: true, periodicZ: true };
const voxels = grid.nx * grid.ny * grid.nz;
const dt = 0.5;

/** Two ticks of harm to cells by chance, in runs of these lengths, by so many drugs. */
function harmed(kernel: HarmKernel, lengths: readonly number[], drugs: number) {
  const arena = new Arena(memory);
  const count = lengths.reduce((sum, length) => sum + length, 0);
  const lot = (column: number, k: number) => random(3, column, k, 0, 0);
  const f32 = (length: number, column: number, greatest: number, none = 0) => {
    const values = arena.f32(length);
    for (let k = 0; k < length; k++) values[k] = lot(column, k) < none ? 0 : greatest * lot(column, k);
    return values;
  };
  const u8 = (column: number, most: number) => {
    const values = arena.u8(count);
    for (let k = 0; k < count; k++) values[k] = lot(column, k) * most;
    return values;
  };
  const order = arena.u32(count);
  for (let k = 0; k < count; k++) order[k] = count - 1 - k;
  const blocks = new Blocks(arena, count, lengths.length);
  const runs = [0];
  for (const length of lengths) runs.push(runs.at(-1)! + length);
  blocks.place(Uint32Array.from(runs));
  const columns = {
    order,
    phase: u8(1, 5),
    inBlood: u8(2, 1.2),
    x: f32(count, 3, grid.nx * grid.spacing),
    y: f32(count, 4, grid.ny * grid.spacing),
    z: f32(count, 5, grid.nz * grid.spacing),
    damage: f32(count, 6, 2, 0.5),
    repair: f32(count, 7, 0.2, 0.5),
  };
  const gas = f32(voxels, 8, 60);
  const stored = Array.from(
    { length: drugs },
    (_, k): StoredDrug => ({
      store: f32(count, 10 + k, 2, 0.5),
      level: f32(voxels, 20 + k, 3, 0.5),
      gas: k === 1 ? gas : null,
      reference: 0.7,
      saturation: k === 0 ? 0 : 0.4,
      gasHalf: k > 0 ? 5 : Number.POSITIVE_INFINITY,
      least: k === 1 ? 0.1 : 0,
      steadyInBlood: 0.3 * k,
      keep: 0.9,
      damageHalf: k === 2 ? 0.5 : 0,
      inPhase: [0.1, 1, k, 0, 1],
      rates: lengths.map((_, run) => [[0.3, 0.1], [], [0.2]][(run + k) % 3]!),
    }),
  );
  const most = { drugs, rates: 2 * drugs * lengths.length, runs: lengths.length };
  const harm = harmOf(arena, blocks, columns, { grid, dt }, most);
  for (let tick = 0; tick < 2; tick++) kernel.harm(harm, stored);
  return { damage: [...columns.damage], stores: stored.map(({ store }) => [...store]) };
}

describe('the harm that drugs do', () => {
  it.each([
    [[], 2],
    [[1], 1],
    [[1030, 3, 0, 1024, 1], 3],
    [[500, 2047], 0],
  ] as const)('to runs of %j by %d drugs has the bits of the definition, on any threads', (lengths, drugs) => {
    const expected = harmed(referenceHarm, lengths, drugs);
    for (const crew of crews) expect(harmed(wasmHarm(crew), lengths, drugs)).toEqual(expected);
  });
});
