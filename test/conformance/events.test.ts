import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import type { EventKernel } from '../../src/kernels/events/contract.ts';
import { referenceEvents } from '../../src/kernels/events/reference.ts';
import { wasmEvents } from '../../src/kernels/events/wasm.ts';
import { kernelsUrl } from '../../src/kernels/load.ts';

const kernels = await nodeHost.compile(kernelsUrl);
const memory = nodeHost.memory(16, 16);
const crews = await Promise.all([1, 2].map((threads) => nodeHost.crew(kernels, memory, threads)));
afterAll(() => Promise.all(crews.map((crew) => crew.close())));

/** What a kernel makes of a column, with one row behind it that must stay. */
function made(input: readonly number[], fill: (from: Float64Array, into: Float64Array, count: number) => void) {
  const arena = new Arena(memory);
  const [from, into] = [arena.f64(input.length), arena.f64(input.length + 1).fill(-1)];
  from.set(input);
  fill(from, into, input.length);
  return [...into];
}

const chances = (kernel: EventKernel, rates: readonly number[], dt: number) =>
  made(rates, (from, into, count) => kernel.chances(from, into, count, dt));

describe.each([
  ['reference', referenceEvents],
  ['WebAssembly', wasmEvents(crews[0]!)],
])('the %s version', (_, kernel) => {
  it('gives the values worked out by hand', () => {
    // Half of all within a half-life: within 2 ulp of 1/2, as ln 2 is rounded and exp is good to 1 ulp.
    const [none, half] = chances(kernel, [0, Math.LN2 / 3], 3);
    expect(none).toBe(0);
    expect(Math.abs(half! - 0.5)).toBeLessThanOrEqual(2 ** -52);
  });
});

describe('chances in columns', () => {
  const positive = fc.double({ min: 0, max: 1e12, noNaN: true });
  const columns = fc.array(fc.oneof(positive, fc.constantFrom(0, 1, 0.25)), { maxLength: 40 });

  it('have the bits of the definition, on one thread and on two', () => {
    const long = Array.from({ length: 6100 }, (_, n) => (n % 7 === 0 ? 0.125 : n / 97));
    fc.assert(
      fc.property(columns, positive, (column, scale) => {
        for (const rows of [column, long]) {
          const expected = chances(referenceEvents, rows, scale);
          for (const kernel of crews.map(wasmEvents)) expect(chances(kernel, rows, scale)).toEqual(expected);
        }
      }),
      { numRuns: 40 },
    );
  });
});
