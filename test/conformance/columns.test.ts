import { afterAll, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import { type ColumnKernel, slateOf, twinsOf } from '../../src/kernels/columns/contract.ts';
import { referenceColumns } from '../../src/kernels/columns/reference.ts';
import { wasmColumns } from '../../src/kernels/columns/wasm.ts';
import { kernelsUrl } from '../../src/kernels/load.ts';

const kernels = await nodeHost.compile(kernelsUrl);
const memory = nodeHost.memory(16, 16);
const crews = await Promise.all([1, 2].map((threads) => nodeHost.crew(kernels, memory, threads)));
afterAll(() => Promise.all(crews.map((crew) => crew.close())));

const cells = 11;
/** Two runs with cells and an empty one between them. */
const starts = [0, 4, 4, cells];
const first = 3;

/** What is kept after the copy, from −1 everywhere and columns that say which they are. */
function scattered(kernel: ColumnKernel) {
  const arena = new Arena(memory);
  const order = arena.u32(cells);
  order.set([7, 2, 9, 0, 10, 1, 3, 8, 5, 6, 4]);
  const runs = arena.u32(starts.length);
  runs.set(starts);
  const quantities = (
    [
      ['row', [true, true, true]],
      ['row', [false, true, true]],
      ['position', [true, false, false]],
      ['position', [true, true, true]],
    ] as const
  ).map(([by, isHad], k) => {
    const column = arena.f32(cells);
    column.set(Array.from({ length: cells }, (_, p) => 100 * k + p));
    return { kept: arena.f32(cells + first + 1).fill(-1), by, column, isHad };
  });
  kernel.scatter(twinsOf(arena, quantities, order, runs), first);
  return quantities.map(({ kept }) => [...kept]);
}

it('scatters what runs have to the rows or positions of their cells', () => {
  const found = scattered(referenceColumns);
  expect(found).toEqual([
    [3, 5, 1, 6, 10, 8, 9, 0, 7, 2, 4, -1, -1, -1, -1],
    [-1, 105, -1, 106, 110, 108, 109, -1, 107, -1, 104, -1, -1, -1, -1],
    [-1, -1, -1, 200, 201, 202, 203, -1, -1, -1, -1, -1, -1, -1, -1],
    [-1, -1, -1, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, -1],
  ]);
  for (const crew of crews) expect(scattered(wasmColumns(crew))).toEqual(found);
});

/** Three columns of ones after the first so many of each are wiped. */
function wiped(kernel: ColumnKernel, count: number) {
  const arena = new Arena(memory);
  const columns = [arena.f32(cells).fill(1), arena.u32(cells).fill(1), arena.f32(cells).fill(1)];
  kernel.wipe(slateOf(arena, columns), count);
  return columns.map((column) => [...column]);
}

it.each([0, 3, cells])('wipes the first %i of each column', (count) => {
  const expected = [1, 2, 3].map(() => [...Array(count).fill(0), ...Array(cells - count).fill(1)]);
  expect(wiped(referenceColumns, count)).toEqual(expected);
  for (const crew of crews) expect(wiped(wasmColumns(crew), count)).toEqual(expected);
});
