import { micrometers } from '../src/core/units.ts';
import { nodeHost } from '../src/host/node.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { healthy, marrow } from '../src/scenarios/index.ts';
import type { Benchmark, Measured } from './benchmark.ts';
import { tissueAt } from './states.ts';
import { timeTicks } from './tick.ts';
import { type Times, tiled } from './tiled.ts';

/** A block of about a thousand cells. */
export const small: Scenario = {
  ...healthy,
  id: 'small',
  block: { x: micrometers(160), y: micrometers(80), z: micrometers(60) },
};

export const settled = 96;

/** Copies of it: a thousand, ten thousand, a hundred thousand, a million cells. */
const sizes: readonly Times[] = [
  { y: 1, z: 1 },
  { y: 2, z: 5 },
  { y: 10, z: 10 },
  { y: 25, z: 40 },
];

/** The same marrow at four sizes, how much dearer a cell is in the largest than in the smallest, and what the process takes then. */
export const scaling: Benchmark = {
  name: 'scaling',
  says: 'a whole tick per cell, at the same density',
  async measure(threads) {
    const source = await tissueAt(small, settled, { threads: 1 });
    const figures: Measured[] = [];
    let resident = 0;
    for (const times of sizes) {
      const tissue = await tiled(source, times, { model: marrow, machine: { host: nodeHost, threads } });
      const tiles = times.y * times.z;
      const each = Math.max(1, Math.round(50 / tiles));
      const measured = timeTicks(tissue, Math.max(2, each), 5, each);
      resident = process.memoryUsage().rss / 1e9;
      await tissue.close();
      const { cells } = measured.work;
      figures.push({
        ...measured,
        name: `scaling-${tiles}k`,
        unit: 'µs per cell and tick',
        times: measured.times.map((time) => (time * 1000) / cells!),
      });
    }
    await source.close();
    const [first, last] = [figures[0]!, figures.at(-1)!];
    const ratio = Math.min(...last.times) / Math.min(...first.times);
    return [
      ...figures,
      { ...last, name: 'scaling', unit: '×, a million over a thousand', times: [ratio] },
      { name: 'scaling-memory', unit: 'GB resident', times: [resident], work: last.work, substeps: last.substeps },
    ];
  },
};
