import { createTissue, step } from '../src/engine/index.ts';
import { nodeHost } from '../src/host/node.ts';
import { marrow, story } from '../src/scenarios/index.ts';
import type { Benchmark, Measured } from './benchmark.ts';

/** Ticks that are not timed: code is compiled, fields and crowding settle. */
const warmUp = 30;
const batches = 7;
const ticksPerBatch = 10;

/** A whole tick of the default block of the story (about 11 000 cells, every substance of the model and of its drugs). */
export const tick: Benchmark = {
  name: 'tick',
  says: 'a whole tick of the default block of the story',
  async measure(threads: number): Promise<Measured> {
    const tissue = await createTissue(marrow, story, { host: nodeHost, threads });
    try {
      for (let n = 0; n < warmUp; n++) step(tissue);
      const times: number[] = [];
      let [cellTicks, substeps] = [0, 0];
      for (let batch = 0; batch < batches; batch++) {
        const began = performance.now();
        for (let n = 0; n < ticksPerBatch; n++) {
          cellTicks += tissue.cells.table.count;
          substeps = Math.max(substeps, tissue.effort.substeps);
          step(tissue);
        }
        times.push((performance.now() - began) / ticksPerBatch);
      }
      return {
        unit: 'ms per tick',
        times,
        work: {
          cells: Math.round(cellTicks / (batches * ticksPerBatch)),
          voxels: tissue.fields.table.count,
          substances: tissue.program.substances.length,
          ticks: batches * ticksPerBatch,
        },
        substeps: Math.max(substeps, tissue.effort.substeps),
      };
    } finally {
      await tissue.close();
    }
  },
};
