import { afterEach, expect, test, vi } from 'vitest';
import { askedAfter } from '../../../benchmarks/field-state.ts';
import { compare } from '../../../benchmarks/native/comparison.ts';
import { compiled, compilerHere } from '../../../benchmarks/native/compiled.ts';
import type { Work } from '../../../benchmarks/native/work.ts';
import { mechanicsWork, rulesWork, sweepWork } from '../../../benchmarks/native/works.ts';
import { native } from '../../../benchmarks/native.ts';
import { packingOf } from '../../../benchmarks/packing.ts';
import { days } from '../../../src/core/units.ts';
import { healthy } from '../../../src/scenarios/index.ts';
import { block } from '../../reproducibility/small-tissue.ts';

const small = { ...healthy, block: block(160, 80, 60), settle: days(0) };
const compiler = compilerHere();

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Three batches of a work; comparing throws when one bit differs. */
async function compared(make: () => Promise<Work>) {
  const inC = compiled('name' in compiler ? compiler.name : '');
  const work = await make();
  try {
    return { figures: await compare(work, inC, 3), work };
  } finally {
    inC.close();
    await work.crew.close();
  }
}

test.skipIf('missing' in compiler)('a sweep in C leaves the bits of that in WebAssembly', async () => {
  const oxygen = (await askedAfter(1, small)).find(({ id }) => id === 'o2')!;
  const { figures } = await compared(() => sweepWork(oxygen, 20));
  expect(figures.map(({ name }) => name)).toEqual(['native-sweep', 'native-sweep-wasm', 'native-sweep-c']);
  expect(figures[0]!.times).toHaveLength(3);
});

test.skipIf('missing' in compiler)(
  'the mechanics in C leave the bits of those in WebAssembly, mended lists and new ones included',
  async () => {
    const packing = await packingOf(1, 0.7, small);
    const { work } = await compared(() => mechanicsWork(packing, 40, 0.05));
    expect(work.sizes.builds).toBeGreaterThan(1);
    expect(work.sizes.mends).toBeGreaterThan(0);
  },
);

test.skipIf('missing' in compiler)(
  'rules in C leave the bits of those in WebAssembly, the last few cells included',
  async () => {
    const signals = [0.1, 0.7, 2].map((step) => Float32Array.from({ length: 97 }, (_, n) => step * n));
    await compared(() => rulesWork(signals, 1501));
  },
);

test.skipIf('missing' in compiler)('times of unequal work are refused', async () => {
  const signals = [Float32Array.of(0.5, 3)];
  const unequal = async () => {
    const work = await rulesWork(signals, 100);
    return {
      ...work,

      crew: { ...work.crew, run: () => undefined, close: () => work.crew.close() },
    };
  };
  await expect(compared(unequal)).rejects.toThrow(/times say nothing/);
});

test('without a C compiler the comparison is left out, and said to be', async () => {
  vi.stubEnv('CC', 'no-such-compiler');
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await native.measure(1)).toEqual([]);
  expect(said).toHaveBeenCalledWith(expect.stringContaining('left out: there is no C compiler: no-such-compiler'));
});
