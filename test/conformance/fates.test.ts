import { afterAll, describe, expect, it } from 'vitest';
import { random } from '../../src/core/random.ts';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import { Blocks } from '../../src/kernels/blocks.ts';
import { type FateKernel, fate, fatesOf } from '../../src/kernels/fates/contract.ts';
import { referenceFates } from '../../src/kernels/fates/reference.ts';
import { wasmFates } from '../../src/kernels/fates/wasm.ts';
import { kernelsUrl } from '../../src/kernels/load.ts';

const kernels = await nodeHost.compile(kernelsUrl);
const memory = nodeHost.memory(32, 32);
const crews = await Promise.all([1, 2, 3].map((threads) => nodeHost.crew(kernels, memory, threads)));
afterAll(() => Promise.all(crews.map((crew) => crew.close())));

const grid = { nx: 8, ny: 5, nz: 6, spacing: 20, periodicY: true, periodicZ: true };
const voxels = grid.nx * grid.ny * grid.nz;
const edges = [0, 1e-30, 1e-9, 1e9];

/** Fates of cells by chance, in runs of these lengths: what is written, of each block and in all. */
function drawn(kernel: FateKernel, lengths: readonly number[], damagePower: number, areAllOpen: boolean, worst = 1) {
  const arena = new Arena(memory);
  const count = lengths.reduce((sum, length) => sum + length, 0);
  let column = 0;
  const chance = (k: number) => random(5, column, k, 0, 0);
  const bytes = (length: number, most: number) => {
    column += 1;
    return arena.u8(length).map((_, k) => chance(k) * most);
  };
  const kept = <A extends { set(values: ArrayLike<number>): void }>(values: A, from: ArrayLike<number>): A => {
    values.set(from);
    return values;
  };
  const numbers = (length: number, greatest: number, none = 0.5) => {
    column += 1;
    const values = arena.f32(length);
    return values.map((_, k) => {
      const lot = chance(k);
      return lot < none ? 0 : k % 13 === 0 ? edges[k % 4]! : greatest * lot;
    });
  };
  const f32 = (length: number, greatest: number, none?: number) => {
    const values = arena.f32(length);
    return kept(values, numbers(length, greatest, none));
  };
  const u8 = (length: number, most: number) => kept(arena.u8(length), bytes(length, most));
  const order = arena.u32(count);
  order.set(Array.from({ length: count }, (_, p) => count - 1 - p));
  const id = arena.u32(count);
  id.set(Array.from({ length: count }, (_, row) => (row * 2654435761) % 4294967296));
  const holder = arena.u32(count);
  holder.set(Array.from({ length: count }, (_, row) => (row % 3 === 0 ? 7 : 0)));
  const exitSegment = arena.i32(voxels);
  exitSegment.set(Array.from({ length: voxels }, (_, v) => (v % 4) - 1));
  const blocks = new Blocks(arena, count, lengths.length);
  const runs = [0];
  for (const length of lengths) runs.push(runs.at(-1)! + length);
  blocks.place(Uint32Array.from(runs));
  const columns = {
    order,
    id,
    holder,
    exitSegment,
    phase: u8(count, 5),
    inBlood: u8(count, 1.2),
    maturity: f32(count, 2),
    damage: f32(count, 3),
    x: f32(count, grid.nx * grid.spacing, 0.01),
    y: f32(count, grid.ny * grid.spacing, 0.01),
    z: f32(count, grid.nz * grid.spacing, 0.01),
    radius: f32(count, 5, 0),
    death: f32(count, 0.1),
    egress: f32(count, 0.4),
    homing: f32(count, 0.4),
    maturation: f32(count, 0.01),
    threshold: f32(count, 3),
    exitDistance: f32(voxels, 12, 0.1),
    isOpen: u8(3, 2),
    found: arena.u32(count).fill(9),
  };
  for (let p = 0; p < count; p++) columns.x[p] = Math.min(columns.x[p]!, grid.nx * grid.spacing);
  for (let p = 0; p < count; p++) columns.y[p] = Math.min(columns.y[p]!, grid.ny * grid.spacing - 1);
  for (let p = 0; p < count; p++) columns.z[p] = Math.min(columns.z[p]!, grid.nz * grid.spacing - 1);
  if (count > 3) columns.death[3] = worst;
  const constants = { grid, dt: 0.5, reach: 4, damageDeath: 0.3, damagePower, seed: 2 ** 40 + 77, whether: 6, what: 7 };
  kernel.draw(fatesOf(arena, blocks, columns, constants), 1234, areAllOpen);
  const { found } = columns;
  return {
    maturity: [...columns.maturity],
    found: Array.from({ length: blocks.count }, (_, b) => [
      ...found.subarray(blocks.first(b), blocks.first(b) + blocks.found(b)),
    ]),
    sums: ([0, 1, 2] as const).map((which) => [...blocks.sums(lengths.length, which)]),
  };
}

describe('the fates of cells', () => {
  it.each([
    [[], 4, true],
    [[1], 4, true],
    [[3, 0, 1024, 1], 4, true],
    [[1025, 5, 2047, 1030], 4, false],
    [[2100], 2.5, true],
    [[2100], 0, false],
  ] as const)('of runs of %j have the bits of the definition, on any threads', (lengths, power, areAllOpen) => {
    const expected = drawn(referenceFates, lengths, power, areAllOpen);
    for (const crew of crews) expect(drawn(wasmFates(crew), lengths, power, areAllOpen)).toEqual(expected);
  });

  it('are of every kind, and cells come back, leave and die', () => {
    const { found, sums } = drawn(referenceFates, [2000, 3000], 4, false);
    const kinds = new Set(found.flat().map((word) => word & 3));
    expect(kinds).toEqual(new Set([fate.dies, fate.diesOfDamage, fate.moves]));
    for (const sum of sums.flat()) expect(sum).toBeGreaterThan(2 ** 32);
  });

  it('are not known where a hazard is less than none or no number', () => {
    for (const worst of [-50, Number.NaN]) {
      const expected = drawn(referenceFates, [9], 4, true, worst);
      expect(expected.found.flat()).toContain(4 * 3 + fate.unknown);
      for (const crew of crews) expect(drawn(wasmFates(crew), [9], 4, true, worst)).toEqual(expected);
    }
  });
});
