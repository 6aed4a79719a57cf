import type { Benchmark } from './benchmark.ts';
import { askedAfter } from './field-state.ts';
import { compare } from './native/comparison.ts';
import { compiled, compilerHere } from './native/compiled.ts';
import { mechanicsWork, rulesWork, sweepWork } from './native/works.ts';
import { packingOf } from './packing.ts';
import { signalsOf } from './rules.ts';

/** Our kernels against the same algorithm in C with 128-bit vectors, on copies of the same memory, one thread each. */
export const native: Benchmark = {
  name: 'native',
  says: 'time over that of the same algorithm in C, equal bits',
  async measure(threads) {
    const compiler = compilerHere();
    if ('missing' in compiler || threads > 1) {
      console.error(
        `bench: native is left out: ${'missing' in compiler ? compiler.missing : 'it compares one thread'}.`,
      );
      return [];
    }
    console.error(`bench: native: ${compiler.says}`);
    const inC = compiled(compiler.name);
    try {
      const oxygen = (await askedAfter(20)).find(({ id }) => id === 'o2')!;
      const works = [
        { batches: 99, work: await sweepWork(oxygen, 100) },
        { batches: 15, work: await mechanicsWork(await packingOf(3, 0.7), 60, 0.1 / 60) },
        { batches: 99, work: await rulesWork(await signalsOf(), 100_000) },
      ];
      const figures = [];
      for (const { work, batches } of works) {
        figures.push(...(await compare(work, inC, batches)));
        await work.crew.close();
      }
      return figures;
    } finally {
      inC.close();
    }
  },
};
