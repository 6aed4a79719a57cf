import { micrometers } from '../src/core/units.ts';
import { stateHash, step } from '../src/engine/index.ts';
import type { Tissue } from '../src/engine/tissue.ts';
import { nodeHost } from '../src/host/node.ts';
import type { Model } from '../src/model/model.ts';
import { marrow, story } from '../src/scenarios/index.ts';
import type { Benchmark, Measured } from './benchmark.ts';
import { moments, tissueAt } from './states.ts';
import { tiled } from './tiled.ts';

/** Whole ticks, timed in batches after a warm-up in which code is compiled. */
export function timeTicks(tissue: Tissue, warmUp: number, batches: number, each: number): Measured {
  const advance = () => step(tissue);
  for (let n = 0; n < warmUp; n++) advance();
  const times: number[] = [];
  let [cellTicks, substeps] = [0, 0];
  for (let batch = 0; batch < batches; batch++) {
    const began = performance.now();
    for (let n = 0; n < each; n++) {
      cellTicks += tissue.cells.table.count;
      advance();
      substeps = Math.max(substeps, tissue.effort.substeps);
    }
    times.push((performance.now() - began) / each);
  }
  return {
    unit: 'ms per tick',
    times,
    work: {
      cells: Math.round(cellTicks / (batches * each)),
      voxels: tissue.fields.table.count,
      substances: tissue.program.substances.length,
      ticks: batches * each,
    },
    substeps,
    hash: stateHash(tissue.tables),
  };
}

/** The default block of the story, healthy and leukemic: about 12 000 cells, all substances, the engine's own sub-steps. */
export const blockTick: Benchmark = {
  name: 'block-tick',
  says: 'a whole tick of the default block of the story',
  async measure(threads) {
    const figures: Measured[] = [];
    for (const [name, ticks] of Object.entries(moments)) {
      const tissue = await tissueAt(story, ticks, { threads });
      figures.push({ ...timeTicks(tissue, 15, 7, 6), name: `block-tick-${name}` });
      await tissue.close();
    }
    return figures;
  },
};

/** Copies of the default block, and voxels of 4 µm. */
const times = { y: 2, z: 4 };
const wanted = 60;

/** 1e5 cells, 10 substances on 1e6 voxels, 60 sub-steps, whatever the engine would choose. */
export const tick: Benchmark = {
  name: 'tick',
  says: 'a whole tick of 1e5 cells, 10 substances on 1e6 voxels, 60 sub-steps',
  async measure(threads) {
    const source = await tissueAt(story, moments.healthy, { threads: 1 });
    const tissue = await tiled(source, times, {
      model: withTenth(marrow),
      machine: { host: nodeHost, threads },
      voxel: micrometers(4),
    });
    await source.close();
    const { mechanics } = tissue.kernels;
    const inSteps: typeof mechanics = {
      move: (bodies, dt, steps) => mechanics.move(bodies, (dt * steps) / wanted, wanted),
    };
    const measured = timeTicks({ ...tissue, kernels: { ...tissue.kernels, mechanics: inSteps } }, 2, 5, 1);
    await tissue.close();
    return {
      ...measured,
      unit: 's per tick',
      times: measured.times.map((time) => time / 1000),
      substeps: wanted,
    };
  },
};

/** The model with one substance more: a second CXCL12, secreted and taken up as the first. */
function withTenth(model: Model): Model {
  const first = model.substances.find(({ id }) => id === 'cxcl12')!;
  const tenth = { ...first, id: 'tenth' };
  return {
    ...model,
    substances: [...model.substances, tenth],
    cellTypes: model.cellTypes.map((type) => ({
      ...type,
      traffic: [
        ...type.traffic,
        ...type.traffic
          .filter(({ substance }) => substance.id === first.id)
          .map((entry) => ({ ...entry, substance: tenth })),
      ],
    })),
  };
}
