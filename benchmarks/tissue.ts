import { micrometers, minutes } from '../src/core/units.ts';
import { createTissue, step } from '../src/engine/index.ts';
import { nodeHost } from '../src/host/node.ts';
import { healthy, marrow } from '../src/scenarios/index.ts';
import type { Benchmark, Measured } from './benchmark.ts';

const warmUp = 2;
const batches = 5;
/** Sub-steps of 0.1 minutes in a tick of 6. */
const steps = 60;

/** Nine default blocks of healthy marrow in one. All substances of the model are solved, not oxygen alone: an upper bound. */
export const tissue: Benchmark = {
  name: 'tissue',
  says: '1e5 cells of healthy marrow, mechanics each 0.1 min, everything else each 6 min, all substances',
  async measure(threads: number): Promise<Measured> {
    const scenario = {
      ...healthy,
      block: { x: micrometers(400), y: micrometers(480), z: micrometers(360) },
      tick: minutes(6),
    };
    const live = await createTissue(marrow, scenario, { host: nodeHost, threads });
    try {
      const { mechanics } = live.kernels;
      const fine: typeof mechanics = { move: (bodies, dt, few) => mechanics.move(bodies, (dt * few) / steps, steps) };
      const tuned = { ...live, kernels: { ...live.kernels, mechanics: fine } };
      const times: number[] = [];
      for (let n = 0; n < warmUp + batches; n++) {
        const began = performance.now();
        step(tuned);
        // Ten ticks are an hour.
        if (n >= warmUp) times.push((10 * (performance.now() - began)) / 1000);
      }
      return {
        unit: 's per simulated hour',
        times,
        work: {
          cells: live.cells.table.count,
          voxels: live.fields.table.count,
          substances: live.program.substances.length,
        },
        substeps: steps,
      };
    } finally {
      await live.close();
    }
  },
};
