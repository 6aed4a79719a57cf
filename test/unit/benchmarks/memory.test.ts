import { expect, test } from 'vitest';
import { bars } from '../../../benchmarks/bars.ts';
import { memory } from '../../../benchmarks/memory.ts';

test('what a cell takes is counted, and stays below its bar whatever the model has come to hold', async () => {
  const figures = [await memory.measure(1)].flat();
  for (const name of ['memory', 'memory-million']) {
    const found = figures.find((figure) => figure.name === name)!;
    expect(found.times[0], name).toBeLessThanOrEqual(bars.find((bar) => bar.name === name)!.must);
  }
});
