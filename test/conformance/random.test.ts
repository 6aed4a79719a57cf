import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import { kernelsUrl } from '../../src/kernels/load.ts';
import type { RandomKernel } from '../../src/kernels/random/contract.ts';
import { referenceRandom } from '../../src/kernels/random/reference.ts';
import { wasmRandom } from '../../src/kernels/random/wasm.ts';

const kernels = await nodeHost.compile(kernelsUrl);
const memory = nodeHost.memory(16, 16);
const crews = await Promise.all([1, 2].map((threads) => nodeHost.crew(kernels, memory, threads)));
afterAll(() => Promise.all(crews.map((crew) => crew.close())));

/** The numbers that a kernel draws, and what it left behind them. */
function drawn(kernel: RandomKernel, ids: readonly number[], draws: readonly number[], key: readonly number[]) {
  const arena = new Arena(memory);
  const count = ids.length;
  const lots = { count, id: arena.u32(count), draw: arena.u32(count), uniform: arena.f64(count + 4).fill(-1) };
  lots.id.set(ids);
  lots.draw.set(draws);
  const [seed, purpose, tick] = key as [number, number, number];
  kernel.draw(lots, seed, purpose, tick);
  return [...lots.uniform];
}

describe('drawing lots in columns', () => {
  const word = fc.integer({ min: 0, max: 0xffffffff });
  const lots = fc.array(fc.tuple(word, word), { maxLength: 23 });
  const seeds = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

  it('gives the bits of drawing one by one, and writes nothing behind the last', () => {
    fc.assert(
      fc.property(lots, seeds, word, word, (pairs, seed, purpose, tick) => {
        const [ids, draws] = [pairs.map(([id]) => id), pairs.map(([, draw]) => draw)];
        const expected = drawn(referenceRandom, ids, draws, [seed, purpose, tick]);
        for (const crew of crews) {
          expect(drawn(wasmRandom(crew), ids, draws, [seed, purpose, tick])).toEqual(expected);
        }
        expect(expected.slice(ids.length)).toEqual([-1, -1, -1, -1]);
      }),
    );
  });

  it('gives them over several blocks on one thread and on two', () => {
    const ids = Array.from({ length: 5003 }, (_, n) => n * 7919);
    const draws = ids.map((id) => id % 3);
    const expected = drawn(referenceRandom, ids, draws, [7, 6, 1234]);
    expect(new Set(expected).size).toBeGreaterThan(5000);
    for (const crew of crews) expect(drawn(wasmRandom(crew), ids, draws, [7, 6, 1234])).toEqual(expected);
  });
});
