import { afterAll, describe, expect, it } from 'vitest';
import { random } from '../../src/core/random.ts';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import { kernelsUrl } from '../../src/kernels/load.ts';
import { ballLines, lineBuffer } from '../../src/kernels/neighbors/ball.ts';
import type { Crowd, NeighborKernel } from '../../src/kernels/neighbors/contract.ts';
import { referenceNeighbors } from '../../src/kernels/neighbors/reference.ts';
import { wasmNeighbors } from '../../src/kernels/neighbors/wasm.ts';

const kernels = await nodeHost.compile(kernelsUrl);
const memory = nodeHost.memory(32, 32);
const crews = await Promise.all([1, 2].map((threads) => nodeHost.crew(kernels, memory, threads)));
afterAll(() => Promise.all(crews.map((crew) => crew.close())));

const blocks = [
  { nx: 16, ny: 8, nz: 10, spacing: 10 },
  { nx: 8, ny: 3, nz: 12, spacing: 10 }, //  the ball meets itself along y
].map((grid) => ({ ...grid, periodicY: true, periodicZ: true }));
type Block = (typeof blocks)[number];

/** Points of a block by chance, sorted by voxel; every seventh lies in a corner of a voxel. */
function crowd(arena: Arena, { nx, ny, nz, spacing: h }: Block, count: number, seed: number): Crowd {
  const along = (n: number, axis: number, k: number) => {
    const place = random(seed, axis, k, 0, 0) * n * h;
    return k % 7 === 0 ? Math.floor(place / h) * h : place;
  };
  const points = Array.from({ length: count }, (_, k) => {
    const [x, y, z] = [Math.fround(along(nx, 0, k)), Math.fround(along(ny, 1, k)), Math.fround(along(nz, 2, k))];
    return { x, y, z, voxel: (Math.floor(z / h) * ny + Math.floor(y / h)) * nx + Math.floor(x / h) };
  }).sort((a, b) => a.voxel - b.voxel);
  const start = arena.u32(nx * ny * nz + 1).fill(0);
  for (const { voxel } of points) start[voxel + 1]! += 1;
  for (let v = 1; v < start.length; v++) start[v]! += start[v - 1]!;
  const column = (axis: 'x' | 'y' | 'z') => {
    const values = arena.f32(count);
    values.set(points.map((point) => point[axis]));
    return values;
  };
  return { count, start, x: column('x'), y: column('y'), z: column('z') };
}

const shorter = (d: number, length: number) => Math.min(Math.abs(d), length - Math.abs(d));

function found(kernel: NeighborKernel, grid: Block, [few, many]: readonly [number, number], reach: number) {
  const arena = new Arena(memory);
  const [first, second] = [crowd(arena, grid, few, 3), crowd(arena, grid, many, 4)];
  const counts = arena.u32(few + 4).fill(77);
  kernel.count({ few: first, many: second, grid, reach, found: counts });
  const byHand = Array.from(
    first.x,
    (_, m) =>
      Array.from(second.x).filter((_, n) => {
        const [dx, dy, dz] = [
          second.x[n]! - first.x[m]!,
          shorter(second.y[n]! - first.y[m]!, grid.ny * grid.spacing),
          shorter(second.z[n]! - first.z[m]!, grid.nz * grid.spacing),
        ];
        return dx * dx + dy * dy + dz * dz <= reach * reach;
      }).length,
  );
  return { counts: [...counts], byHand };
}

describe.each(blocks)('counting points around points in a block of $nx × $ny × $nz voxels', (grid) => {
  it.each([
    [[0, 50], 30],
    [[1, 0], 30],
    [[150, 1200], 30],
    [[150, 1201], 4],
  ] as const)('finds for %j within %d µm what every pair looked at by itself gives, on any threads', (sizes, reach) => {
    const { counts, byHand } = found(referenceNeighbors, grid, sizes, reach);
    expect(counts).toEqual([...byHand, 77, 77, 77, 77]);
    for (const crew of crews) expect(found(wasmNeighbors(crew), grid, sizes, reach).counts).toEqual(counts);
  });

  it('visits every voxel of a ball once', () => {
    const lines = lineBuffer(grid);
    const seen: number[] = [];
    const last = ballLines(grid, 33, 12, 50, 25, lines);
    for (let l = 0; l < last; l += 2) for (let v = lines[l]!; v <= lines[l + 1]!; v++) seen.push(v);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
