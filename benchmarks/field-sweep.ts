import type { Benchmark } from './benchmark.ts';
import { askedAfter, bench, tiled, timed } from './field-state.ts';

const n = 100;

/** One red-black sweep over the oxygen of the story's block, tiled to 100³. */
export const fieldSweep: Benchmark = {
  name: 'field-sweep',
  says: 'one red-black sweep, both colors, per voxel of 100³',
  async measure() {
    const oxygen = (await askedAfter(20)).find(({ id }) => id === 'o2')!;
    const { arena, crew, solver } = await bench(1, n ** 3 * 64);
    try {
      const problem = tiled(oxygen, n, arena);
      solver.prepare([problem]);
      const table = arena.u32(1);
      table[0] = problem.workspace.byteOffset;
      const sweep = () => crew.call('fieldSweep', [0, 1, table.byteOffset, 1]);
      timed(10, 1, sweep);
      const times = timed(200, n ** 3, sweep);
      if (!problem.c.every((value) => value >= 0)) throw new Error('field-sweep: a level is negative or no number');
      return { unit: 'ns per voxel', times, work: { voxels: n ** 3 }, substeps: 0 };
    } finally {
      await crew.close();
    }
  },
};
