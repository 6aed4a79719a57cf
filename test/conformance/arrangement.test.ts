import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import type { ArrangementKernel } from '../../src/kernels/arrangement/contract.ts';
import { referenceArrangement } from '../../src/kernels/arrangement/reference.ts';
import { wasmArrangement } from '../../src/kernels/arrangement/wasm.ts';
import { kernelsUrl } from '../../src/kernels/load.ts';
import { type Block, blocks, cellsOf } from './crowds.ts';

const kernels = await nodeHost.compile(kernelsUrl);
const memory = nodeHost.memory(64, 64);
const crews = await Promise.all([1, 2, 3].map((threads) => nodeHost.crew(kernels, memory, threads)));
afterAll(() => Promise.all(crews.map((crew) => crew.close())));

function arranged(kernel: ArrangementKernel, grid: Block, count: number, rare: number) {
  const cells = cellsOf(new Arena(memory), grid, count, 30);
  if (count > 4) cells.x.set([Number.NaN, -1, 1e9, Number.POSITIVE_INFINITY]);
  kernel.lineUp(cells);
  kernel.gather(cells, rare);
  const { runs, order, voxel } = cells;
  const { start, bin, x, y, z, radius, kind, position } = cells.crowd;
  const within = start[start.length - 1]!;
  const crowd = [x, y, z, radius, kind, position].map((column) => [...column.subarray(0, within)]);
  return { runs: [...runs], order: [...order], voxel: [...voxel], start: [...start], bin: [...bin], crowd };
}

describe.each(blocks)('arranging cells in a block of $nx × $ny × $nz voxels', (grid) => {
  it.each([0, 1, 4096, 9001])('gives %i cells the same places on any threads as the reference', (count) => {
    for (const rare of [0, 0b00101, 0b11111]) {
      const expected = arranged(referenceArrangement, grid, count, rare);
      for (const crew of crews) expect(arranged(wasmArrangement(crew), grid, count, rare)).toEqual(expected);
    }
  });

  it('lines up every cell once, by type and row, and has all in the crowd that are not in blood', () => {
    const cells = cellsOf(new Arena(memory), grid, 900, 30);
    referenceArrangement.lineUp(cells);
    referenceArrangement.gather(cells, 0b00110);
    const rows = Array.from(cells.type.keys());
    expect([...cells.order]).toEqual(rows.toSorted((a, b) => cells.type[a]! - cells.type[b]! || a - b));
    const { start, position } = cells.crowd;
    const found = [...position.subarray(0, start[start.length - 1]!)].map((p) => cells.order[p]!);
    expect(found.toSorted((a, b) => a - b)).toEqual(rows.filter((row) => cells.inBlood[row] === 0));
  });
});
