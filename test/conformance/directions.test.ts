import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import type { DirectionKernel } from '../../src/kernels/directions/contract.ts';
import { referenceDirections } from '../../src/kernels/directions/reference.ts';
import { wasmDirections } from '../../src/kernels/directions/wasm.ts';
import { kernelsUrl } from '../../src/kernels/load.ts';
import { wasmRandom } from '../../src/kernels/random/wasm.ts';

const kernels = await nodeHost.compile(kernelsUrl);
const memory = nodeHost.memory(16, 16);
const crews = await Promise.all([1, 2].map((threads) => nodeHost.crew(kernels, memory, threads)));
afterAll(() => Promise.all(crews.map((crew) => crew.close())));

/** The vectors that a kernel draws for `count` cells, and what it left behind them. */
function drawn(kernelIn: (arena: Arena) => DirectionKernel, count: number) {
  const arena = new Arena(memory);
  const column = () => arena.f64(count + 4).fill(-7);
  const columns = { count, id: arena.u32(count + 4), x: column(), y: column(), z: column() };
  for (let n = 0; n < count; n++) columns.id[n] = n * 7919;
  kernelIn(arena).directions(columns, 9007199254740991, 3, 77);
  return [columns.x, columns.y, columns.z].map((values) => [...values]);
}

describe('drawing directions in columns', () => {
  it('gives the bits of drawing one by one, on one thread and on two, and writes nothing behind the last', () => {
    for (const count of [0, 1, 3, 6000]) {
      const expected = drawn(() => referenceDirections, count);
      for (const crew of crews)
        expect(drawn((arena) => wasmDirections(arena, crew, wasmRandom(crew), 6000), count)).toEqual(expected);
      for (const values of expected) expect(values.slice(count)).toEqual([-7, -7, -7, -7]);
    }
  });

  it('gives unit vectors without a preferred direction', () => {
    const [x, y, z] = drawn(() => referenceDirections, 6000).map((values) => values.slice(0, 6000)) as [
      number[],
      number[],
      number[],
    ];
    for (let n = 0; n < 6000; n++) expect(Math.hypot(x[n]!, y[n]!, z[n]!)).toBeCloseTo(1, 12);
    // A component has mean 0 and variance 1/3; the bound is four standard errors.
    for (const values of [x, y, z])
      expect(Math.abs(values.reduce((sum, value) => sum + value, 0))).toBeLessThan(4 * Math.sqrt(6000 / 3));
  });
});
