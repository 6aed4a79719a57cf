import { afterAll, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import { type ColumnKernel, twinsOf } from '../../src/kernels/columns/contract.ts';
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

/** Rows and columns after both copies, from rows that say who they are and columns full of −1. */
function copied(kernel: ColumnKernel) {
  const arena = new Arena(memory);
  const order = arena.u32(cells);
  order.set([7, 2, 9, 0, 10, 1, 3, 8, 5, 6, 4]);
  const runs = arena.u32(starts.length);
  runs.set(starts);
  const quantities = [
    [true, true, true],
    [false, true, true],
    [true, false, false],
  ].map((isHad, k) => {
    const rows = arena.f32(cells);
    rows.set(Array.from({ length: cells }, (_, i) => 100 * k + i));
    return { rows, column: arena.f32(cells).fill(-1), isHad };
  });
  const twins = twinsOf(arena, quantities, order, runs);
  kernel.gather(twins);
  const gathered = quantities.map(({ column }) => [...column]);
  for (const { column } of quantities) for (let p = 0; p < cells; p++) column[p]! += 0.5;
  kernel.scatter(twins);
  return { gathered, scattered: quantities.map(({ rows }) => [...rows]) };
}

it('gathers rows by position and scatters them back, in runs that have the quantity', () => {
  const { gathered, scattered } = copied(referenceColumns);
  expect(gathered[0]).toEqual([7, 2, 9, 0, 10, 1, 3, 8, 5, 6, 4]);
  expect(gathered[1]).toEqual([0, 0, 0, 0, 110, 101, 103, 108, 105, 106, 104]);
  expect(gathered[2]).toEqual([207, 202, 209, 200, 0, 0, 0, 0, 0, 0, 0]);
  expect(scattered[0]).toEqual(Array.from({ length: cells }, (_, i) => i + 0.5));
  expect(scattered[2]).toEqual([200.5, 201, 202.5, 203, 204, 205, 206, 207.5, 208, 209.5, 210]);
  for (const crew of crews) expect(copied(wasmColumns(crew))).toEqual({ gathered, scattered });
});
