import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cos, exp, expm1, log, log1p, pow, sin } from '../../src/core/math.ts';
import { philox } from '../../src/core/random.ts';
import { Arena } from '../../src/kernels/arena.ts';
import { instantiate, kernelsUrl } from '../../src/kernels/load.ts';

const memory = new WebAssembly.Memory({ initial: 16 + 512, maximum: 65536, shared: true });
const kernels = instantiate(new WebAssembly.Module(readFileSync(kernelsUrl)), memory);
const arena = new Arena(memory, 1024 * 1024);
const points = 1_000_000;
const first = arena.f64(points);
const second = arena.f64(points);
const output = arena.f64(points);

const specials = [0, -0, 1, -1, 2, -2, 3, 0.5, -0.5, Infinity, -Infinity, NaN, 5e-324, -5e-324, 2 ** -1030, 2 ** -1022];
specials.push(Number.MAX_VALUE, -Number.MAX_VALUE, 2 ** 52, 2 ** 53, 2 ** 64, 709.782712893384, -745.1332191019412);
specials.push(Math.PI / 4, Math.PI, 1e6, 1e22, -1e22, 1 + 2 ** -52, 1 - 2 ** -53, 40, -40, 0.41, -0.29);

/** For each point 64 random bits, of which the points at even places are made, and a number in ±1 for those at odd places. */
function drawsOf(key: number): { readonly bits: Uint32Array; readonly even: Float64Array } {
  const bits = new Uint32Array(2 * points);
  const even = new Float64Array(points);
  for (let i = 0; i < points; i++) {
    const [a, b, c, d] = philox([i, 0, 0, 0], [key, 20]);
    bits[2 * i] = a;
    bits[2 * i + 1] = b;
    even[i] = (c + d / 2 ** 32) / 2 ** 31 - 1;
  }
  return { bits, even };
}
const draws = drawsOf(1);

/** Half of the points are any bit pattern at all, half lie evenly in ±span; the specials come first, in all pairs. */
function fill(
  column: Float64Array,
  { bits, even }: ReturnType<typeof drawsOf>,
  span: number,
  special: (i: number) => number,
): void {
  new Uint32Array(column.buffer, column.byteOffset, 2 * points).set(bits);
  for (let i = 1; i < points; i += 2) column[i] = span * even[i]!;
  for (let i = 0; i < specials.length ** 2; i++) column[i] = special(i);
}

/** The bits of each number, with one pattern for every NaN: neither language fixes its payload. */
function bitsOf(x: number): bigint {
  view.setFloat64(0, x);
  return Number.isNaN(x) ? -1n : view.getBigUint64(0);
}
const view = new DataView(new ArrayBuffer(8));

function firstDifference(expected: (i: number) => number): string | undefined {
  for (let i = 0; i < points; i++) {
    const wanted = expected(i);
    if (!Object.is(output[i], wanted) && bitsOf(output[i]!) !== bitsOf(wanted)) {
      return `f(${first[i]}, ${second[i]}): WebAssembly ${output[i]}, TypeScript ${wanted}`;
    }
  }
  return undefined;
}

describe('TypeScript and WebAssembly give the same bits on a million points of the whole range', () => {
  const functions = { exp, expm1, log, log1p, sin, cos };
  const spans = { exp: 750, expm1: 50, log: 100, log1p: 2, sin: 1e6, cos: 100 };
  for (const name of Object.keys(functions) as (keyof typeof functions)[]) {
    test(`for ${name}`, () => {
      fill(first, draws, spans[name], (i) => specials[i % specials.length]!);
      const parts = 7;
      for (let part = 0; part < parts; part++) {
        kernels[`${name}Column`]!(part, parts, first.byteOffset, output.byteOffset, points);
      }
      expect(firstDifference((i) => functions[name](first[i]!))).toBeUndefined();
    });
  }

  test('for pow', () => {
    fill(first, draws, 30, (i) => specials[i % specials.length]!);
    fill(second, drawsOf(2), 30, (i) => specials[Math.floor(i / specials.length)]!);
    // Of the points spread evenly, negative bases would give NaN nearly always.
    for (let i = 1; i < points; i += 4) first[i] = Math.abs(first[i]!);
    kernels.powColumn!(0, 1, first.byteOffset, second.byteOffset, output.byteOffset, points);
    expect(firstDifference((i) => pow(first[i]!, second[i]!))).toBeUndefined();
  });
});
