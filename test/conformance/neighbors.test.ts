import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import { wasmArrangement } from '../../src/kernels/arrangement/wasm.ts';
import { kernelsUrl } from '../../src/kernels/load.ts';
import type { Lookers, NeighborKernel } from '../../src/kernels/neighbors/contract.ts';
import { referenceNeighbors } from '../../src/kernels/neighbors/reference.ts';
import { wasmNeighbors } from '../../src/kernels/neighbors/wasm.ts';
import { type Block, blocks, cellsOf, types } from './crowds.ts';

const kernels = await nodeHost.compile(kernelsUrl);
const memory = nodeHost.memory(64, 64);
const crews = await Promise.all([1, 2, 3].map((threads) => nodeHost.crew(kernels, memory, threads)));
afterAll(() => Promise.all(crews.map((crew) => crew.close())));
const [alone] = crews;

/** Bits of the types that few look for. */
const rare = 0b01010;

function crowdOf(grid: Block, count: number, reach: number) {
  const arena = new Arena(memory);
  const cells = cellsOf(arena, grid, count, reach);
  const arrangement = wasmArrangement(alone!);
  arrangement.lineUp(cells);
  arrangement.gather(cells, rare);
  const lookers = (t: number): Lookers => ({
    ...cells,
    from: cells.runs[t]!,
    to: cells.runs[t + 1]!,
    kind: 1 << t,
    reach,
  });
  return { arena, cells, lookers };
}

/** What each type counts of three sets of kinds, its own among them. */
function counted(kernel: NeighborKernel, grid: Block, count: number, reach: number) {
  const { arena, lookers } = crowdOf(grid, count, reach);
  const sets = [0b00011, 0b01110, 0b01000].map((kinds) => ({ kinds, column: arena.f32(count + 4).fill(77) }));
  for (let t = 0; t < types; t++) kernel.count(lookers(t), t === 1 ? sets.slice(0, 1) : sets);
  return sets.map(({ column }) => [...column]);
}

function told(kernel: NeighborKernel, grid: Block, count: number, reach: number) {
  const { arena, lookers } = crowdOf(grid, count, reach);
  const column = arena.f32(count + 4).fill(0);
  for (const t of [0, 1, 3, 4]) kernel.tell(lookers(t), { kinds: 0b00111, column });
  return [...column];
}

/** Who touches each third cell, and how many of them did not find room in the list. */
function touching(kernel: NeighborKernel, grid: Block, count: number, most: number, kinds: number) {
  const { arena, cells } = crowdOf(grid, count, 30);
  const to = Math.ceil(count / 3);
  const [rows, reach, found] = [arena.u32(to), arena.f64(to), arena.u32(to)];
  const lists = arena.u32(to * most);
  for (let k = 0; k < to; k++) {
    rows[k] = 3 * k;
    reach[k] = 0.1 * (k % 40);
  }
  const from = Math.min(2, to);
  const widest = Math.max(0, ...cells.radius);
  kernel.touch({ ...cells, from, to, rows, reach, widest, kinds, count: found, most, touching: lists });
  return Array.from(found.subarray(from), (all, k) => {
    const listed = [...lists.subarray(k * most, k * most + Math.min(all, most))].toSorted((a, b) => a - b);
    return { all, listed: all <= most ? listed : listed.length };
  });
}

describe.each(blocks)('looking for cells around cells in a block of $nx × $ny × $nz voxels', (grid) => {
  it.each([
    [0, 30],
    [1, 30],
    [1201, 30],
    [1201, 4],
    [700, 60],
  ])('counts and tells of %i cells within %d µm what every pair shows, on any threads', (count, reach) => {
    const expected = counted(referenceNeighbors, grid, count, reach);
    const known = told(referenceNeighbors, grid, count, reach);
    for (const crew of crews) {
      expect(counted(wasmNeighbors(crew), grid, count, reach)).toEqual(expected);
      expect(told(wasmNeighbors(crew), grid, count, reach)).toEqual(known);
    }
  });

  it.each([
    [0, 8],
    [3, 8],
    [1000, 300],
    [1000, 3],
  ])('lists of %i cells those that touch, at most %d of them', (count, most) => {
    for (const kinds of [0b00101, 0b01010, 0b01111]) {
      const expected = touching(referenceNeighbors, grid, count, most, kinds);
      for (const crew of crews) expect(touching(wasmNeighbors(crew), grid, count, most, kinds)).toEqual(expected);
    }
  });
});
