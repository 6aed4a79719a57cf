import type { Measured } from '../benchmark.ts';
import type { Compiled } from './compiled.ts';
import { hashOf, restore, type Work } from './work.ts';

/**
 * The same call in WebAssembly and in C, by turns, each once untimed and then timed: their ratio and both times.
 *
 * @throws Error when one bit of what they leave differs, so that they did not do the same work
 */
export async function compare(work: Work, inC: Compiled, batches: number): Promise<Measured[]> {
  const [ours, native]: [number[], number[]] = [[], []];
  let hash = '';
  for (let batch = 0; batch < batches; batch++) {
    callOnce(work);
    ours.push(callOnce(work) / work.amount);
    hash = hashOf(work);
    await inC.batch(work);
    const found = await inC.batch(work);
    native.push(found.ns / work.amount);
    if (found.hash !== hash)
      throw new Error(`native: ${work.task} left ${hash} in WebAssembly and ${found.hash} in C; times say nothing`);
  }
  const { name, unit, sizes, substeps } = work;
  const figure = (suffix: string, of: string, times: readonly number[]): Measured => ({
    name: `native-${name}${suffix}`,
    unit: of,
    times,
    work: sizes,
    substeps,
    hash,
  });
  const best = Math.min(...native);
  return [
    figure(
      '',
      'times what C takes',
      ours.map((time) => time / best),
    ),
    figure('-wasm', unit, ours),
    figure('-c', unit, native),
  ];
}

/** Nanoseconds of one call from the same beginning. */
function callOnce(work: Work): number {
  restore(work);
  const began = performance.now();
  work.crew.run(work.task, work.parts, work.args);
  return (performance.now() - began) * 1e6;
}
