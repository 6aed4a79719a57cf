import { readFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';
import binaryen from 'assemblyscript/binaryen';
import { expect, test } from 'vitest';
import { kernelsUrl } from '../../src/kernels/load.ts';

/** Whether every instruction of a module is one that all engines must compute alike: valid once relaxed SIMD is forbidden. */
function isStrict(bytes: Uint8Array): boolean {
  const module = binaryen.readBinary(bytes);
  module.setFeatures(binaryen.Features.All & ~binaryen.Features.RelaxedSIMD);
  const valid = module.validate() === 1;
  module.dispose();
  return valid;
}

/** A module of one function, compiled as the kernels are. */
async function compiled(body: string): Promise<Uint8Array> {
  const written: Uint8Array[] = [];
  const flags = ['--enable', 'simd', '--enable', 'relaxed-simd', '--runtime', 'stub', '--outFile', 'm.wasm'];
  const { error } = await asc.main(['m.ts', ...flags], {
    readFile: (name) => (name === 'm.ts' ? `export function f(a: f32): f32 { return ${body}; }` : null),
    writeFile: (_, contents) => {
      if (typeof contents !== 'string') written.push(contents);
    },
  });
  if (error !== null) throw error;
  return written[0]!;
}

test('the shipped kernels have no instruction whose result an engine may choose', () => {
  expect(isStrict(readFileSync(kernelsUrl))).toBe(true);
});

// Binaryen prints to stderr which instruction it refused.
test('a relaxed instruction is found, and its strict sibling is not taken for one', async () => {
  const four = 'f32x4.splat(a)';
  const strict = await compiled(`f32x4.extract_lane(f32x4.mul(${four}, ${four}), 0)`);
  const relaxed = await compiled(`f32x4.extract_lane(f32x4.relaxed_madd(${four}, ${four}, ${four}), 0)`);
  expect([isStrict(strict), isStrict(relaxed)]).toEqual([true, false]);
});
