import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import type { FiniteKernel } from '../../src/kernels/finite/contract.ts';
import { referenceFinite } from '../../src/kernels/finite/reference.ts';
import { wasmFinite } from '../../src/kernels/finite/wasm.ts';
import { kernelsUrl } from '../../src/kernels/load.ts';

const memory = nodeHost.memory(16, 16);
const arena = new Arena(memory);
const crew = await nodeHost.crew(await nodeHost.compile(kernelsUrl), memory, 1);
afterAll(() => crew.close());

const versions: [string, FiniteKernel][] = [
  ['reference', referenceFinite],
  ['WebAssembly', wasmFinite(crew, arena)],
];

describe.each(versions)('the %s version', (_, kernel) => {
  /** Zeros of both signs, subnormal, smallest, ordinary and largest numbers. */
  const finite = [0, -0, 1e-45, -1e-45, 1.17549435e-38, 1, -3.5, 3.4028234e38, -3.4028234e38];

  it('finds numbers of every kind finite, whatever their count', () => {
    for (let count = 0; count <= 41; count++) {
      const column = new Arena(memory, arena.used).f32(count);
      for (let n = 0; n < count; n++) column[n] = finite[n % finite.length]!;
      expect(kernel.areFinite([column], count)).toBe(true);
    }
  });

  it('finds one NaN or infinity at any place, and does not look behind the last row', () => {
    const negativeNaN = new Float32Array(new Uint32Array([0xffc00001]).buffer)[0]!;
    for (const bad of [Number.NaN, negativeNaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      for (let place = 0; place < 41; place++) {
        const column = new Arena(memory, arena.used).f32(41).fill(-1);
        column[place] = bad;
        expect(kernel.areFinite([column], 41)).toBe(false);
        expect(kernel.areFinite([column], place)).toBe(true);
      }
    }
  });

  it('finds the one column of many that is bad, and looks at more than one look takes in', () => {
    const room = new Arena(memory, arena.used);
    const columns = Array.from({ length: 1030 }, () => room.f32(9).fill(2));
    expect(kernel.areFinite(columns, 9)).toBe(true);
    for (const bad of [0, 7, 8, 511, 512, 1023, 1029]) {
      columns[bad]![4] = Number.NaN;
      expect(kernel.areFinite(columns, 9)).toBe(false);
      columns[bad]![4] = 0;
    }
    expect(kernel.areFinite([], 9)).toBe(true);
  });
});
