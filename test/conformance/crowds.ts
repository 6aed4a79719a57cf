import { random } from '../../src/core/random.ts';
import type { Arena } from '../../src/kernels/arena.ts';
import type { Arrangement } from '../../src/kernels/arrangement/contract.ts';
import { createCrowd } from '../../src/kernels/arrangement/crowd.ts';

export const blocks = [
  { nx: 16, ny: 8, nz: 10, spacing: 10 },
  { nx: 8, ny: 3, nz: 12, spacing: 10 }, //  the ball meets itself along y
  { nx: 4, ny: 1, nz: 1, spacing: 7 }, //    and everywhere
].map((grid) => ({ ...grid, periodicY: true, periodicZ: true }));
export type Block = (typeof blocks)[number];

export const types = 5;

/** Cells of a block by chance, some of them in blood; every seventh lies in a corner of a voxel, and some on the far side of the block. */
export function cellsOf(arena: Arena, grid: Block, count: number, reach: number, seed = 3): Arrangement {
  const { nx, ny, nz, spacing: h } = grid;
  const lot = (k: number, draw: number) => random(seed, 1, k, 0, draw);
  const along = (n: number) => (k: number, draw: number) =>
    k % 29 === 0 ? n * h : k % 7 === 0 ? Math.floor(lot(k, draw) * n) * h : lot(k, draw) * n * h;
  const fill = <C extends Float32Array | Uint8Array>(
    column: C,
    of: (k: number, draw: number) => number,
    draw: number,
  ) => {
    for (let k = 0; k < count; k++) column[k] = of(k, draw);
    return column;
  };
  return {
    count,
    grid,
    type: fill(arena.u8(count), (k, draw) => Math.floor(lot(k, draw) * (types - 1)), 0), // none of the last
    inBlood: fill(arena.u8(count), (k, draw) => (lot(k, draw) < 0.1 ? 1 : 0), 1),
    x: fill(arena.f32(count), along(nx), 2),
    y: fill(arena.f32(count), along(ny), 3),
    z: fill(arena.f32(count), along(nz), 4),
    radius: fill(arena.f32(count), (k, draw) => 2 + 5 * lot(k, draw), 5),
    runs: arena.u32(types + 1).fill(9),
    order: arena.u32(count).fill(9),
    voxel: arena.u32(count).fill(9),
    crowd: createCrowd(arena, count, grid, reach),
  };
}
