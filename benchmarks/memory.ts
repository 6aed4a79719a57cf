import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { emptyTissue, step } from '../src/engine/index.ts';
import { nodeHost } from '../src/host/node.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { healthy, marrow } from '../src/scenarios/index.ts';
import type { Benchmark, Measured } from './benchmark.ts';
import { settled, small } from './scaling.ts';
import { tissueAt } from './states.ts';

const rows = 100_000;
const warmUp = 2000;
const watched = 100_000;

/** What a cell and a voxel take, counted and not timed. */
export const memory: Benchmark = {
  name: 'memory',
  says: 'bytes that a cell and a voxel with a substance take',
  async measure() {
    const used = async (scenario: Scenario, count: number) => {
      const tissue = await emptyTissue(marrow, scenario, { host: nodeHost, rows: count });
      await tissue.close();
      return {
        bytes: tissue.arena.used,
        voxels: tissue.fields.table.count,
        substances: tissue.program.substances.length,
      };
    };
    const [less, more, larger] = [await used(small, rows), await used(small, 2 * rows), await used(healthy, rows)];
    const perCell = (more.bytes - less.bytes) / rows;
    const { voxels, substances } = larger;
    const perLevel = (larger.bytes - less.bytes) / (substances * (voxels - less.voxels));
    const figure = (name: string, unit: string, value: number): Measured => ({
      name,
      unit,
      times: [value],
      work: { rows, voxels, substances },
      substeps: 0,
    });
    return [
      figure('memory', 'bytes per cell', perCell),
      figure('memory-field', 'bytes per voxel and substance', perLevel),
      figure('memory-million', 'GB for 1e6 cells, 10 substances, 1e6 voxels', (perCell * 1e6 + perLevel * 1e7) / 1e9),
    ];
  },
};

/** Bytes by which what is in use grows per tick of a long run, after all that is made once has been made. */
export const memoryGrowth: Benchmark = {
  name: 'memory-growth',
  says: 'bytes by which a run of 100,000 ticks grows per tick',
  measure: growth,
};

async function growth(threads: number): Promise<Measured> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const inUse = () => {
    collect();
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    return heapUsed + external + arrayBuffers;
  };
  const tissue = await tissueAt(small, settled, { threads });
  for (let n = 0; n < warmUp; n++) step(tissue);
  const before = inUse();
  for (let n = 0; n < watched; n++) step(tissue);
  const grown = (inUse() - before) / watched;
  await tissue.close();
  const work = { cells: tissue.cells.table.count, ticks: watched };
  return { name: 'memory-growth', unit: 'bytes per tick', times: [grown], work, substeps: tissue.effort.most };
}
