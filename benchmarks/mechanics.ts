import type { Benchmark, Measured } from './benchmark.ts';
import { hashOf, mechanicsOf, packingOf } from './packing.ts';

const batches = 7;
/** Six minutes in sub-steps of 0.1 minutes. */
const steps = 60;
const dt = 0.1 / 60;

/** Sorting, lists, sub-steps and report of one call, per cell and sub-step. */
export const mechanics: Benchmark = {
  name: 'mechanics',
  says: 'a whole mechanical step of 1e5 cells at packing 0.7, lists and sorting in it',
  async measure(threads: number): Promise<Measured> {
    const packing = await packingOf(3, 0.7);
    const { n } = packing;
    const { mechanics: kernel, bodies, crew, begin, keep } = await mechanicsOf(packing, threads);
    const other = await mechanicsOf(packing, 1, { skin: 1, parts: 7, mends: 0 });
    try {
      // The cells that were pressed together find room as far as there is any.
      kernel.move(bodies, 0.05, 240);
      keep();
      other.begin();
      other.mechanics.move(other.bodies, dt, steps);
      const expected = hashOf(other.bodies);
      const times: number[] = [];
      let [builds, mends] = [0, 0];
      for (let batch = 0; batch <= batches; batch++) {
        begin();
        const began = performance.now();
        ({ rebuilds: builds, mends } = kernel.move(bodies, dt, steps));
        if (batch > 0) times.push(((performance.now() - began) * 1e6) / n / steps);
        const found = hashOf(bodies);
        if (found !== expected) throw new Error(`mechanics: the centers hash to ${found} instead of ${expected}`);
      }
      const touching = bodies.neighborCount.reduce((sum, count) => sum + count, 0) / n;
      return {
        unit: 'ns per cell and sub-step',
        times,
        work: {
          cells: n,
          'percent packing': Math.round(100 * packing.packing),
          'touching per ten cells': Math.round(10 * touching),
          builds,
          mends,
        },
        substeps: steps,
      };
    } finally {
      await crew.close();
      await other.crew.close();
    }
  },
};
