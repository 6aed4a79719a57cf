import { minutes } from '../src/core/units.ts';
import { stateHash, step } from '../src/engine/index.ts';
import { nodeHost } from '../src/host/node.ts';
import { marrow } from '../src/scenarios/index.ts';
import type { Benchmark, Measured } from './benchmark.ts';
import { settled, small } from './scaling.ts';
import { tissueAt } from './states.ts';
import { type Times, tiled } from './tiled.ts';

const warmUp = 2;
const batches = 5;
/** Sub-steps of 0.1 minutes in a tick of 6. */
const steps = 60;
/** Copies of a settled block of about a thousand cells. */
const times: Times = { y: 9, z: 10 };

/** Healthy marrow. All substances of the model are solved, not oxygen alone: an upper bound. */
export const tissue: Benchmark = {
  name: 'tissue',
  says: '1e5 cells of healthy marrow, mechanics each 0.1 min, everything else each 6 min, all substances',
  async measure(threads: number): Promise<Measured> {
    const source = await tissueAt(small, settled, { threads: 1 });
    const inSixMinutes = { ...source, scenario: { ...source.scenario, tick: minutes(6) } };
    const live = await tiled(inSixMinutes, times, { model: marrow, machine: { host: nodeHost, threads } });
    await source.close();
    try {
      const { mechanics } = live.kernels;
      const fine: typeof mechanics = { move: (bodies, dt, few) => mechanics.move(bodies, (dt * few) / steps, steps) };
      const tuned = { ...live, kernels: { ...live.kernels, mechanics: fine } };
      const found: number[] = [];
      for (let n = 0; n < warmUp + batches; n++) {
        const began = performance.now();
        step(tuned);
        // Ten ticks are an hour.
        if (n >= warmUp) found.push((10 * (performance.now() - began)) / 1000);
      }
      return {
        unit: 's per simulated hour',
        times: found,
        work: {
          cells: live.cells.table.count,
          voxels: live.fields.table.count,
          substances: live.program.substances.length,
        },
        substeps: steps,
        hash: stateHash(live.tables),
      };
    } finally {
      await live.close();
    }
  },
};
